package io.github.strategydocs.cli.given;

import io.github.strategydocs.diff.Merge;
import io.github.strategydocs.diff.StrategyDiff;
import io.github.strategydocs.diff.StrategyHistory;
import io.github.strategydocs.interop.GsaReport;
import io.github.strategydocs.json.ReadResult;
import io.github.strategydocs.json.StrategyJson;
import io.github.strategydocs.model.Action;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.CheckedDocument;
import io.github.strategydocs.validation.Corpus;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.Profile;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.ValidationReport;
import io.github.strategydocs.validation.ValidationRequest;
import io.github.strategydocs.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/** What the examples of the documentation take as given, under the names by which they speak of it. */
@SuppressWarnings("unused") // by the examples alone
public abstract class Given {

    /** Stands in an example for whatever is there. */
    private static final String ELLIPSIS = "…";

    protected static final Path file = Path.of("plan.json");
    protected static final byte[] bytes = read(file);
    protected static final String json = new String(bytes, StandardCharsets.UTF_8);
    protected static final ReadResult result = StrategyJson.parse(bytes);

    /** The edition of 2026. */
    protected static final Strategy last = result.strategy();

    protected static final Strategy first = last;
    protected static final Strategy before = last;

    /** The edition of 2027. */
    protected static final Strategy strategy = strategy("next.json");

    protected static final Strategy second = strategy;
    protected static final Strategy after = strategy;
    protected static final List<Path> files = List.of(file, Path.of("next.json"));

    /** What asks for a strategy, and what answers. */
    protected static final Strategy parent = last;

    protected static final Strategy waters = strategy("draft.json");

    protected static final StrategyDiff diff = StrategyDiff.between(before, after);
    protected static final StrategyHistory history = StrategyHistory.of(List.of(first, second));

    protected static final Strategy base = last;
    protected static final Strategy ours = titled("Publish the register of all channels");
    protected static final Strategy theirs = titled("Register our channels");
    protected static final Merge merge = Merge.of(base, ours, theirs);

    protected static final LocalDate today = LocalDate.of(2027, 6, 30);
    protected static final Profile profile = Profile.publication();
    protected static final Validator validator = Validator.of(profile);
    protected static final ValidationRequest request =
            ValidationRequest.of(strategy).withPrevious(last);
    protected static final ValidationReport report = validator.validate(ValidationRequest.of(waters));
    protected static final Finding finding = report.findings().get(0);
    protected static final Corpus corpus = corpus();

    protected static final CheckedDocument document = CheckedDocument.of("plan.json", result, report);
    protected final OutputStream stream = new ByteArrayOutputStream();
    protected static final byte[] august = GsaReport.write(last).bytes();
    protected static final byte[] november = GsaReport.write(strategy).bytes();

    /** Of the rule in whose check the example runs. */
    @Nullable
    protected RuleContext context;

    private final List<String> untrue = new ArrayList<>();
    private final Set<Integer> reached = new HashSet<>();

    /** What a rule of somebody's own computes once for a document. */
    protected record Headings(List<String> titles) {

        public static Headings of(Strategy strategy) {
            return new Headings(List.of(strategy.title()));
        }
    }

    /** Where somebody's own program goes on. */
    protected final void publish(Strategy published) {
        System.out.println(published);
    }

    private static Strategy titled(String title) {
        return base.update("register", Action.class, action -> action.withTitle(title));
    }

    private static Corpus corpus() {
        Corpus.Builder builder = Corpus.builder();
        builder.add(last);
        builder.add(waters);
        return builder.build();
    }

    private static Strategy strategy(String name) {
        try {
            return StrategyJson.read(Path.of(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the example does. */
    protected abstract void show() throws Exception;

    /** The lines of the source on which it says what something comes to. */
    protected abstract Set<Integer> claims();

    /** Holds what an expression comes to against what is said of it. */
    protected final void says(int line, String said, @Nullable Object value) {
        String text = String.valueOf(value);
        String asSaid =
                Arrays.stream(said.split(ELLIPSIS, -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        reached.add(line);
        if (!text.matches(asSaid) && !("\"" + text + "\"").matches(asSaid) && !said.startsWith(text + ": ")) {
            untrue.add(line + "\tis said to be " + said + ", and is " + text.replace('\n', ' '));
        }
    }

    private void show(RuleContext ofRule) {
        context = ofRule;
        try {
            show();
        } catch (Exception e) { // whatever goes wrong in an example
            untrue.add("0\tends with " + e.toString().replace('\n', ' '));
        }
    }

    /**
     * Runs the example in silence.
     *
     * @return what is not as it says: the line of the source, or 0 where that is not known, and what is wrong
     */
    final List<String> run() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        try {
            validator.withRules(new ExampleRule(this::show)).validate(request);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        claims().stream()
                .filter(line -> !reached.contains(line))
                .forEach(line -> untrue.add(line + "\tis never reached"));
        return untrue;
    }
}
