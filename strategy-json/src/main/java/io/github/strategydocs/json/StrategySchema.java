package io.github.strategydocs.json;

import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.Strategy;

/**
 * The JSON Schema (2020-12) of strategy documents, for editors that complete and check while somebody types.
 *
 * <p>It says what {@linkplain ReadOptions#strict() strict} reading accepts, as far as a schema can: that ids are unique,
 * and the limits on length and depth, only the reader checks. The same schema is in the jar as
 * {@value #RESOURCE}.
 *
 * <pre>{@code
 * Files.writeString(Path.of("strategy.schema.json"), StrategySchema.json());
 * }</pre>
 */
public final class StrategySchema {

    /** The name of the schema as a resource of this library. */
    public static final String RESOURCE = "/io/github/strategydocs/json/strategy-1.0.schema.json";

    /** The identifier of the schema, which a document may name as its {@code $schema}. */
    public static final String ID = "https://strategydocs.github.io/schema/strategy-1.0.schema.json";

    private StrategySchema() {}

    /**
     * The schema.
     *
     * @return its text, which ends in a line feed
     */
    public static String json() {
        return new SchemaBuilder(ID, "A strategy document, format 1.0", Sections.names()).build(Strategy.description());
    }
}
