package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.diff.StrategyPatch;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the change JSON of any two documents. */
class ChangeJsonProperties {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Respelling.tree(TestDocuments.utf8(ChangeJson.schema())));

    @Provide
    Arbitrary<StrategyDiff> diffs() {
        return RandomPairs.diffs();
    }

    @Property(seed = "1", tries = 300)
    void what_was_written_is_read_as_the_same_patch(@ForAll("diffs") StrategyDiff diff) {
        ParsedPatch<StrategyPatch> parsed = ChangeJson.parse(ChangeJson.write(diff));

        assertThat(parsed.problems()).noneMatch(Problem::isError);
        assertThat(parsed.patch()).isEqualTo(diff.patch());
        assertThat(parsed.patch().applyTo(diff.before())).isEqualTo(diff.after());
        assertThat(parsed.patch().inverse().applyTo(diff.after())).isEqualTo(diff.before());
    }

    @Property(seed = "2", tries = 100)
    void what_was_written_is_valid_against_the_schema(@ForAll("diffs") StrategyDiff diff) {
        JsonNode written = Respelling.tree(TestDocuments.utf8(ChangeJson.write(diff)));

        assertThat(SCHEMA.validate(written)).isEmpty();
    }

    @Property(seed = "3", tries = 100)
    void with_renames_it_is_valid_and_the_same_patch(@ForAll("diffs") StrategyDiff diff) {
        String json = ChangeJson.writeWithRenames(diff, diff.changes());
        JsonNode written = Respelling.tree(TestDocuments.utf8(json));

        assertThat(SCHEMA.validate(written)).isEmpty();
        assertThat(written.at("/renames")).hasSize(diff.suggestedRenames().size());
        assertThat(ChangeJson.parse(json).patch()).isEqualTo(diff.patch());
    }
}
