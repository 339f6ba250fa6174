package io.github.strategydocs.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small documents, as texts. */
final class Plans {

    /** In the pretty form, and nothing to find in it but what a published version lacks. */
    static final String DRAFT = """
            {
              "formatVersion": "1.0",
              "id": "harbour",
              "title": "Harbour Strategy",
              "organisation": "board",
              "version": {
                "label": "1",
                "status": "draft",
                "date": "2027-01"
              },
              "parties": [
                {
                  "id": "board",
                  "name": "Harbour Board",
                  "kind": "organisation"
                }
              ]
            }
            """;

    static final String PUBLISHED = DRAFT.replace("\"draft\"", "\"published\"");

    /** An owner that is not there. */
    static final String BROKEN_REFERENCE = DRAFT.replace("\"organisation\": \"board\"", "\"organisation\": \"Board\"");

    static final String UNKNOWN_PROPERTY = DRAFT.replace("\"date\": ", "\"dte\": 1,\n    \"date\": ");

    static final String NOT_A_STRATEGY = "{\n  \"id\": 12,\n  \"title\": \"T\"\n}\n";

    static final String WITH_PLAN = DRAFT.replace("  ]\n}\n", """
              ],
              "actionPlan": {
                "actions": [
                  {
                    "id": "open-data",
                    "title": "Publish open data",
                    "description": "TBC",
                    "respondsTo": [
                      "parent#01"
                    ]
                  }
                ]
              }
            }
            """);

    private Plans() {}

    static Path write(Path directory, String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
