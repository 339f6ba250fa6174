package io.github.strategydocs.cli;

/** The forms in which findings can be shown. */
enum ReportFormat {
    TEXT,
    JSON
}
