package io.github.strategydocs.cli;

/** The forms in which an assessment can be shown. */
enum ViewFormat {
    TEXT,
    JSON
}
