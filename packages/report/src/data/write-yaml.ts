/** The YAML writer, loaded only when it is asked for. */
import { stringify } from "yaml";

/** A value as YAML with a final line feed: long texts are never folded, so that line-wise tools see what changed. */
export const writeYaml = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
