package io.github.strategydocs.cli;

import io.github.strategydocs.json.Problem;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.ValidationReport;
import java.util.List;
import javax.annotation.Nullable;

/**
 * What {@code validate} has to say of one file.
 *
 * @param name the file
 * @param document what was read, or null if there was nothing to read
 * @param report what was found, or null if there is no document
 * @param profile by which profile, or null if that was for the document to say and there is none
 * @param obstacle why there was nothing to read, or empty
 */
record Examined(
        String name,
        @Nullable Document document,
        @Nullable ValidationReport report,
        @Nullable Profile profile,
        String obstacle) {

    static Examined unreadable(String name, String obstacle) {
        return new Examined(name, null, null, null, obstacle);
    }

    List<Problem> problems() {
        return document == null ? List.of() : document.read().problems();
    }
}
