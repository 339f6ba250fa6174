package io.github.strategydocs.report;

/**
 * The JSON Schema (2020-12) of what {@link Overview#toJson()} writes.
 *
 * <pre>{@code
 * Files.writeString(Path.of("overview-1.0.schema.json"), OverviewSchema.json());
 * }</pre>
 *
 * <p>Called, not implemented, by users. Safe to use from any thread.
 */
public final class OverviewSchema {

    /** The name of the resource that contains the schema. */
    public static final String RESOURCE = "/io/github/strategydocs/report/overview-1.0.schema.json";

    /** The identifier of the schema. */
    public static final String ID = "https://strategydocs.github.io/schema/overview-1.0.schema.json";

    private OverviewSchema() {}

    /**
     * The schema.
     *
     * @return its text
     */
    public static String json() {
        return Resource.text(RESOURCE);
    }
}
