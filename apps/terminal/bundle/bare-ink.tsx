/** The least that Ink can do on a whole screen: a list, of which a key moves the mark. The yardstick of the review. */
import { Box, Text, render, useInput, useWindowSize } from "ink";
import { type ReactElement, useState } from "react";

function Bare(): ReactElement {
  const { columns, rows } = useWindowSize();
  const [at, setAt] = useState(0);
  useInput((input) => {
    if (input === "j") setAt((now) => now + 1);
    if (input === "q") instance.unmount();
  });
  const lines = Array.from(
    { length: rows - 1 },
    (_, i) => `${i === at % rows ? ">" : " "} ready ${i} ${"x".repeat(columns - 20)}`,
  );
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      {lines.map((line) => (
        <Text key={line} wrap="truncate">
          {line}
        </Text>
      ))}
    </Box>
  );
}

const instance = render(<Bare />, {
  alternateScreen: true,
  incrementalRendering: true,
  interactive: true,
  maxFps: 60,
});
