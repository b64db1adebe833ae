import { filterLists } from "./filter-list.ts";
import { sortTables } from "./sort-table.ts";

// Everything reads without this script; it only adds sorting and filtering.
sortTables(document);
filterLists(document);
