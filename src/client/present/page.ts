import { folderOf } from "../load.ts";
import { offerActions } from "../travel/actions.ts";
import { Show } from "./show.ts";

// Without this script the slides stand below one another, whole; it only shows them one at a time.
new Show(document, window).begin();
offerActions(document, folderOf(document));
