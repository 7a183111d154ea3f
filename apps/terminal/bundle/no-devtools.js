// Stands in for react-devtools-core, which Ink imports and never needs in a program that is shipped.
export default {};
