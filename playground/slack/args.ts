/** Reads the arguments of a Web API call: forms carry everything as text, JSON bodies carry it as it is. */
import { ApiError, invalidArguments } from './api-error.ts';
import { isObject, type Json } from './json.ts';

export type Args = Readonly<Json>;

export function optionalText(args: Args, name: string): string | undefined {
  const value = args[name];
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'string' ? value : String(value);
}

export function requiredText(args: Args, name: string): string {
  const value = optionalText(args, name);
  if (value === undefined) throw invalidArguments(`missing required field: ${name}`);
  return value;
}

export function flag(args: Args, name: string): boolean | undefined {
  const value = args[name];
  if (value === undefined || value === null || value === '') return undefined;
  return value === true || value === 'true' || value === '1' || value === 1;
}

export function wholeNumber(args: Args, name: string, fallback: number): number {
  const value = optionalText(args, name);
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw invalidArguments(`${name} must be a number`);
  return number;
}

/** A structured argument: JSON text in a form, or the structure itself. `code`: Slack's error when it is neither. */
export function structure(args: Args, name: string, code: string): unknown {
  const value = args[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    throw new ApiError(code);
  }
}

export function objectArgument(args: Args, name: string, code: string): Json | undefined {
  const value = structure(args, name, code);
  if (value === undefined) return undefined;
  if (!isObject(value)) throw new ApiError(code);
  return value;
}

export function listArgument(args: Args, name: string, code: string): Json[] | undefined {
  const value = structure(args, name, code);
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every(isObject)) throw new ApiError(code);
  return value;
}
