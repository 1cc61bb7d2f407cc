package dev.pao.cli.validate;

/**
 * What was asked for.
 *
 * @param named whether all files were named, none found in a folder
 * @param single whether it is one named file
 * @param strict whether a warning is enough to fail
 */
record Question(boolean named, boolean single, boolean strict) {}
