package io.github.strategydocs.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (2020-12) of what {@link ReportFormat#JSON} writes.
 *
 * <pre>{@code
 * Files.writeString(Path.of("report-1.0.schema.json"), ReportSchema.json());
 * }</pre>
 *
 * <p>Called, not implemented, by users. Safe to use from any thread.
 */
public final class ReportSchema {

    /** The name of the schema as a resource of this library. */
    public static final String RESOURCE = "/io/github/strategydocs/report/report-1.0.schema.json";

    /** The identifier of the schema. */
    public static final String ID = "https://strategydocs.github.io/schema/report-1.0.schema.json";

    private ReportSchema() {}

    /**
     * The schema.
     *
     * @return its text
     */
    public static String json() {
        try (InputStream stream = ReportSchema.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the library lacks its resource " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
