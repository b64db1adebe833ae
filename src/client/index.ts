import { narrowBoards } from "./board.ts";
import { filterLists } from "./filter-list.ts";
import { showButtons } from "./page-buttons.ts";
import { offerQuiz } from "./quiz.ts";
import { sortTables } from "./sort-table.ts";

// Everything reads without this script; it only adds sorting, filtering, copying and the quiz.
sortTables(document);
filterLists(document);
narrowBoards(document);
offerQuiz(document);
showButtons(document);
