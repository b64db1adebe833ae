import { narrowBoards } from "./board.ts";
import { filterLists } from "./filter-list.ts";
import { folderOf } from "./load.ts";
import { showButtons } from "./page-buttons.ts";
import { offerQuiz } from "./quiz.ts";
import { readWhenSeen } from "./reading/when-seen.ts";
import { sortTables } from "./sort-table.ts";
import { offerActions } from "./travel/actions.ts";

// Everything reads without this script; it only adds sorting, filtering, copying, the quiz, and what charts offer.
const folder = folderOf(document);
sortTables(document);
filterLists(document);
narrowBoards(document);
offerQuiz(document);
showButtons(document);
offerActions(document, folder);
readWhenSeen(document, folder);
