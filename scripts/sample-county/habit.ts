/** How a sender prints rates: its decimals, and whether it prints any at all. */
export interface Habit {
  readonly percentDecimals: number;
  readonly ratioDecimals: number;
  /** Pupils per teacher as 1:19 instead of 19. */
  readonly colon: boolean;
  readonly prints: boolean;
}

const percentDecimals = [2, 1, 2, 1, 1, 2, 0, 2, 1, 2, 2, 1];
const ratioDecimals = [1, 1, 2, 1, 1];

/** Habits differ from sender to sender; every ninth leaves the rate columns empty. */
export function habit(sender: number): Habit {
  return {
    percentDecimals: percentDecimals[sender % percentDecimals.length] ?? 1,
    ratioDecimals: ratioDecimals[sender % ratioDecimals.length] ?? 1,
    colon: sender % 3 === 1,
    prints: sender % 9 !== 8,
  };
}

/**
 * `scale` × numerator ÷ denominator, rounded half up at `decimals`: (1, 16, 100, 1) → "6.3".
 * Whole numbers throughout, since a float would round 0.285 the wrong way.
 */
export function quotient(numerator: number, denominator: number, scale: number, decimals: number): string {
  const dividend = 2 * numerator * scale * 10 ** decimals + denominator;
  const divisor = 2 * denominator;
  const digits = String((dividend - (dividend % divisor)) / divisor).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** A rate with its sign, as "99.4%"; blank where there is nothing to divide by. */
export function percent(habit: Habit, numerator: number, denominator: number): string {
  if (!habit.prints || denominator <= 0) return "";
  return `${quotient(numerator, denominator, 100, habit.percentDecimals)}%`;
}

export function ratio(habit: Habit, numerator: number, denominator: number): string {
  if (!habit.prints || denominator <= 0) return "";
  return quotient(numerator, denominator, 1, habit.ratioDecimals);
}

/** Pupils per teacher, as "13.9" or "1:14". */
export function pupilsPerTeacher(habit: Habit, pupils: number, teachers: number): string {
  if (!habit.prints || teachers <= 0) return "";
  return habit.colon ? `1:${quotient(pupils, teachers, 1, 0)}` : ratio(habit, pupils, teachers);
}
