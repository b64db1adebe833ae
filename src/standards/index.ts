import type { StandardSet } from "./define.ts";
import { balancedDevelopment2012 } from "./sets/balanced-development-2012.ts";
import { classSize2008 } from "./sets/class-size-2008.ts";
import { floorArea2002 } from "./sets/floor-area-2002.ts";
import { floorArea2008 } from "./sets/floor-area-2008.ts";
import { largeClasses2016 } from "./sets/large-classes-2016.ts";
import { library2003 } from "./sets/library-2003.ts";
import { library2018 } from "./sets/library-2018.ts";
import { literacy1993 } from "./sets/literacy-1993.ts";
import { qualityBalance2017 } from "./sets/quality-balance-2017.ts";
import { staffing2001 } from "./sets/staffing-2001.ts";
import { teachersLaw2009 } from "./sets/teachers-law-2009.ts";
import { thirteenthPlan2016 } from "./sets/thirteenth-plan-2016.ts";
import { twoBasics1994 } from "./sets/two-basics-1994.ts";
import { yunnan2016 } from "./sets/yunnan-2016.ts";

/** Every built-in set, the oldest first: dataset.json says which of them apply, and in which order. */
export const standardSets: readonly StandardSet[] = [
  literacy1993,
  twoBasics1994,
  staffing2001,
  floorArea2002,
  library2003,
  classSize2008,
  floorArea2008,
  teachersLaw2009,
  balancedDevelopment2012,
  largeClasses2016,
  thirteenthPlan2016,
  yunnan2016,
  qualityBalance2017,
  library2018,
];
