package io.github.strategydocs.report;

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

    /** The name of the resource that contains the schema. */
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
        return Resource.text(RESOURCE);
    }
}
