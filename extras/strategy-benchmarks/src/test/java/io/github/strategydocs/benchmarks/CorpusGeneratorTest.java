package io.github.strategydocs.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.validation.CopiedText;
import io.github.strategydocs.validation.Corpus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusGeneratorTest {

    private static final int DOCUMENTS = 1_001;
    private static final int ACTIONS = 3;

    @Test
    void what_is_planted_is_found_and_nothing_else() {
        CorpusGenerator generator = new CorpusGenerator(ACTIONS);
        Corpus.Builder builder = Corpus.builder();
        for (int i = 0; i < DOCUMENTS; i++) {
            builder.add(generator.document(i));
        }
        List<String> found = new ArrayList<>();

        builder.build().compare(0.3, copied -> found.add(name(copied)));

        List<String> planted = new ArrayList<>();
        for (int i = CorpusGenerator.COPIES_AN_ACTION; i < DOCUMENTS; i += CorpusGenerator.COPIES_AN_ACTION) {
            planted.add("body-" + i + "#a0 body-" + (i - 1));
            if (i % CorpusGenerator.COPIES_A_PLAN == 0) {
                planted.add("body-" + i + "#a1 body-" + (i - 1));
                planted.add("body-" + i + "#a2 body-" + (i - 1));
            }
        }
        assertThat(found.stream().filter(name -> name.contains("#"))).containsExactlyElementsOf(planted);
        assertThat(found).contains("body-500 body-499", "body-1000 body-999");
    }

    private static String name(CopiedText copied) {
        return copied.document() + copied.element().map(id -> "#" + id).orElse("") + " " + copied.other();
    }
}
