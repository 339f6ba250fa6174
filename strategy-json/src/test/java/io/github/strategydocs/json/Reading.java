package io.github.strategydocs.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.spi.TypeBinding;
import io.github.strategydocs.model.Deadline;
import io.github.strategydocs.model.Milestone;
import java.io.ByteArrayOutputStream;

/** Writes values of any described type and reads them again. */
final class Reading {

    private Reading() {}

    /** A value as it is read again; fails if anything is wrong with what was written. */
    static Described again(TypeBinding type, Described value, JsonForm form) {
        if (value instanceof Deadline deadline) {
            // A deadline may be written as a date alone, which is no document.
            Milestone milestone =
                    Milestone.builder().id("m").name("M").deadline(deadline).build();
            Described again = again((TypeBinding) milestone.typeDescription(), milestone, form);
            return (Described) ((Milestone) again).deadline().orElseThrow();
        }
        TextParser.Outcome<Described> outcome = outcome(type, bytes(value, form), ReadOptions.lenient());
        assertThat(outcome.problems())
                .as("problems of %s in form %s", value, form)
                .noneMatch(Problem::isError);
        return outcome.value();
    }

    static TextParser.Outcome<Described> outcome(TypeBinding type, byte[] text, ReadOptions options) {
        return new DescribedParser(type, id -> false, JsonNotation.INSTANCE, text, options, new TextPositions(text, 1))
                .parse();
    }

    static byte[] bytes(Described value, JsonForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DescribedWriter.write(value, form, out);
        return out.toByteArray();
    }
}
