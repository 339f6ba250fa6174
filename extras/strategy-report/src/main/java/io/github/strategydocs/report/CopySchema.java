package io.github.strategydocs.report;

import java.io.OutputStream;

/**
 * The JSON Schema (2020-12) of what {@link CopyReport#json(OutputStream, int)} writes.
 *
 * <pre>{@code
 * Files.writeString(Path.of("copies-1.0.schema.json"), CopySchema.json());
 * }</pre>
 *
 * <p>Called, not implemented, by users. Safe to use from any thread.
 */
public final class CopySchema {

    /** The name of the resource that contains the schema. */
    public static final String RESOURCE = "/io/github/strategydocs/report/copies-1.0.schema.json";

    /** The identifier of the schema. */
    public static final String ID = "https://strategydocs.github.io/schema/copies-1.0.schema.json";

    private CopySchema() {}

    /**
     * The schema.
     *
     * @return its text
     */
    public static String json() {
        return Resource.text(RESOURCE);
    }
}
