package io.github.strategydocs.interop.internal.gsa;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.internal.ImportLog;
import io.github.strategydocs.interop.internal.ImportLog.At;
import io.github.strategydocs.interop.internal.ImportLog.Spot;
import io.github.strategydocs.value.JsonBoolean;
import io.github.strategydocs.value.JsonNull;
import io.github.strategydocs.value.JsonValue;
import java.util.Optional;
import java.util.function.Function;

/** Where what is wrong with a report is said, by the part of it that is wrong. */
record ReportReading(ImportLog log, Function<JsonValue, Spot> places) {

    void warn(ImportProblemCode code, JsonValue part, String message) {
        warn(code, part, message, Optional.empty());
    }

    void warn(ImportProblemCode code, JsonValue part, String message, Optional<String> hint) {
        log.warn(code, places.apply(part), message, hint);
    }

    /** Of a part that stands in a whole: null, true and false are alike everywhere, and so their place is not known. */
    void warn(ImportProblemCode code, Optional<JsonValue> part, JsonValue whole, String message) {
        warn(code, part, whole, message, Optional.empty());
    }

    /** The same, with what to do about it. */
    void warn(
            ImportProblemCode code, Optional<JsonValue> part, JsonValue whole, String message, Optional<String> hint) {
        warn(
                code,
                part.filter(value -> !(value instanceof JsonNull || value instanceof JsonBoolean))
                        .orElse(whole),
                message,
                hint);
    }

    /** For what is read only to be compared. */
    static ReportReading silent(ImportLog log) {
        return new ReportReading(log, part -> new At("", 0, 0));
    }
}
