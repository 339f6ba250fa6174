package io.github.strategydocs.cli;

import io.github.strategydocs.json.ReadResult;

/**
 * A file that was read.
 *
 * @param name the name by which the caller knows it
 * @param source its text
 * @param read what reading it gave
 */
record Document(String name, SourceText source, ReadResult read) {}
