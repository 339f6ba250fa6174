package io.github.strategydocs.validation.internal.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunIndexTest {

    /** The lowest bits of a number are given to the documents. */
    private static long number(int i) {
        return (long) i << 40;
    }

    @Test
    void every_number_leads_to_each_of_its_documents_once_however_many_there_are() {
        RunIndex.Builder builder = new RunIndex.Builder();
        for (int document = 0; document < 5; document++) {
            for (int i = document; i < 1000; i++) {
                builder.add(document, number(i));
                builder.add(document, number(i));
            }
        }
        for (int i = 2000; i < 20_000; i++) {
            builder.add(6, number(i));
        }
        RunIndex index = builder.build();

        assertThat(documents(index, number(0))).containsExactly(0);
        assertThat(documents(index, number(3))).containsExactly(0, 1, 2, 3);
        assertThat(documents(index, number(999))).containsExactly(0, 1, 2, 3, 4);
        assertThat(documents(index, number(1500))).isEmpty();
        assertThat(documents(index, number(19_999))).containsExactly(6);
        assertThat(documents(index, number(30_000))).isEmpty();
    }

    private static List<Integer> documents(RunIndex index, long number) {
        List<Integer> documents = new ArrayList<>();
        for (int place = index.first(number); index.document(place, number) >= 0; place++) {
            documents.add(index.document(place, number));
        }
        return documents;
    }
}
