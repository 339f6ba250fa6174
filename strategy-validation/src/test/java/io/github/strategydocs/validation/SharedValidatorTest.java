package io.github.strategydocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.strategydocs.testing.DocumentShape;
import io.github.strategydocs.testing.RandomDocuments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One validator, and often one document, in the hands of many threads. */
@Tag("slow")
class SharedValidatorTest {

    private static final int THREADS = 8;
    private static final int DOCUMENTS = 10_000;
    private static final Validator VALIDATOR = Validator.of(Profile.publication());

    @Test
    void eight_threads_find_in_ten_thousand_documents_what_one_thread_finds() throws Exception {
        List<ValidationRequest> requests = requests();

        List<String> found = new ArrayList<>(Collections.nCopies(DOCUMENTS, ""));
        inThreads(thread -> {
            for (int i = thread; i < DOCUMENTS; i += THREADS) {
                found.set(i, findings(requests.get(i)));
            }
            return null;
        });

        for (int i = 0; i < DOCUMENTS; i++) {
            assertThat(found.get(i)).as("document %d", i).isEqualTo(findings(requests.get(i)));
        }
    }

    /** What a document works out when it is first asked is asked by all threads at once. */
    @Test
    void eight_threads_find_the_same_in_one_document_that_nobody_has_looked_at() throws Exception {
        RandomDocuments documents = new RandomDocuments(2);
        for (int i = 0; i < 20; i++) {
            ValidationRequest request = ValidationRequest.of(documents.next()).withAsOf(LocalDate.of(2028, 2, 1));

            assertThat(inThreads(thread -> findings(request))).containsOnly(findings(request));
        }
    }

    /** The examples of the rules, in which there is much to find, and small random documents. */
    private static List<ValidationRequest> requests() {
        List<LawCase> written = LawCases.written();
        RandomDocuments random = new RandomDocuments(1, DocumentShape.STANDARD.withSize(3));
        List<ValidationRequest> requests = new ArrayList<>();
        written.forEach(each -> requests.add(each.request()));
        while (requests.size() < DOCUMENTS) {
            requests.add(ValidationRequest.of(random.next()).withAsOf(LocalDate.of(2028, 2, 1)));
        }
        return requests;
    }

    private static String findings(ValidationRequest request) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : VALIDATOR.validate(request).findings()) {
            text.append(finding.severity())
                    .append(finding.fingerprint())
                    .append(finding.message().hashCode());
        }
        return text.toString();
    }

    private interface Work<T> {
        T in(int thread);
    }

    private static <T> List<T> inThreads(Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<T>> tasks = IntStream.range(0, THREADS)
                    .mapToObj(thread -> (Callable<T>) () -> work.in(thread))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
