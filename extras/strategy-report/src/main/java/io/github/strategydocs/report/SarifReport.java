package io.github.strategydocs.report;

import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.RuleOutcome;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.WaivedFinding;
import io.github.strategydocs.validation.Waiver;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0. There is one run, whatever the number of
 * documents, because GitHub refuses several of one tool; what the run knows only at its end is written there.
 */
final class SarifReport implements ReportWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonStream json;
    private final Map<String, RuleMetadata> known = new HashMap<>();
    private final Map<String, Entry> used = new LinkedHashMap<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Missed> missed = new ArrayList<>();
    private boolean isComplete = true;

    /** A rule that could not look at a document, or not at all of it. */
    private record Missed(String document, Silent rule) {}

    SarifReport(OutputStream stream) {
        try {
            this.json = new JsonStream(stream);
            json.startObject();
            json.text("$schema", SCHEMA);
            json.text("version", "2.1.0");
            json.startArray("runs");
            json.startObject();
            json.text("columnKind", "utf16CodeUnits");
            json.startArray("results");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(CheckedDocument document) {
        Objects.requireNonNull(document, "document");
        isComplete &= document.obstacle().isEmpty();
        if (document.report().isPresent()) {
            for (RuleOutcome outcome : document.report().get().outcomes()) {
                known.put(outcome.rule().id(), outcome.rule());
            }
        }
        for (Silent silent : Silent.in(document)) {
            if (silent.isWanted()) {
                missed.add(new Missed(document.name(), silent));
            }
        }
        try {
            for (Entry entry : document.entries()) {
                addResult(document.name(), entry, null);
            }
            for (WaivedFinding waived : document.waived()) {
                addResult(document.name(), Entry.of(waived.finding()), waived.waiver());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end() {
        try {
            json.endArray();
            addInvocation();
            addTool();
            json.endObject();
            json.endArray();
            json.endObject();
            json.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addInvocation() throws IOException {
        json.startArray("invocations");
        json.startObject();
        json.flag("executionSuccessful", isComplete);
        json.startArray("toolConfigurationNotifications");
        for (Missed rule : missed) {
            addNotification(rule);
        }
        json.endArray();
        json.endObject();
        json.endArray();
    }

    private void addTool() throws IOException {
        json.startObject("tool");
        json.startObject("driver");
        json.text("name", "strategy");
        json.startArray("rules");
        for (Entry entry : used.values()) {
            addRule(entry);
        }
        json.endArray();
        json.endObject();
        json.endObject();
    }

    private void addResult(String document, Entry entry, @Nullable Waiver waiver) throws IOException {
        json.startObject();
        json.text("ruleId", entry.rule());
        json.index("ruleIndex", index(entry));
        json.text("level", level(entry.severity()));
        addMessage("message", entry.message());
        json.startArray("locations");
        json.startObject();
        json.startObject("physicalLocation");
        addFile(document);
        addRegion(entry);
        json.endObject();
        addLogicalLocation(entry);
        json.endObject();
        json.endArray();
        if (entry.finding() != null) {
            addFingerprint(entry.finding().fingerprint());
        }
        if (waiver != null) {
            addSuppression(waiver);
        }
        json.endObject();
    }

    private void addSuppression(Waiver waiver) throws IOException {
        json.startArray("suppressions");
        json.startObject();
        json.text("kind", "external");
        json.text("status", "accepted");
        json.text("justification", plain(SetAside.decision(waiver) + " (until " + waiver.until() + ")"));
        json.endObject();
        json.endArray();
    }

    private int index(Entry entry) {
        used.putIfAbsent(entry.rule(), entry);
        Integer next = indexes.size();
        Integer before = indexes.putIfAbsent(entry.rule(), next);
        return before == null ? next : before;
    }

    private void addFile(String document) throws IOException {
        json.startObject("artifactLocation");
        json.text("uri", FileUri.of(document));
        json.endObject();
    }

    private void addRegion(Entry entry) throws IOException {
        if (entry.line() > 0) {
            json.startObject("region");
            json.number("startLine", entry.line());
            json.number("startColumn", entry.column());
            json.endObject();
        }
    }

    private void addLogicalLocation(Entry entry) throws IOException {
        json.startArray("logicalLocations");
        json.startObject();
        json.text("name", entry.subject());
        json.text("fullyQualifiedName", entry.path());
        json.text("kind", entry.type().isEmpty() ? "document" : entry.type());
        json.endObject();
        json.endArray();
    }

    /** The second name is the one by which GitHub knows a finding again; it takes what stands there as it is. */
    private void addFingerprint(String fingerprint) throws IOException {
        json.startObject("partialFingerprints");
        json.text("strategyFinding/v1", fingerprint);
        json.text("primaryLocationLineHash", fingerprint);
        json.endObject();
    }

    private void addNotification(Missed missed) throws IOException {
        json.startObject();
        json.startObject("associatedRule");
        json.text("id", missed.rule().rule());
        json.endObject();
        json.text("level", "note");
        addMessage(
                "message",
                (missed.rule().isPart() ? "run in part: " : "not run: ")
                        + missed.rule().reason());
        json.startArray("locations");
        json.startObject();
        json.startObject("physicalLocation");
        addFile(missed.document());
        json.endObject();
        json.endObject();
        json.endArray();
        json.endObject();
    }

    /** The help is that of the rule; a finding knows it too, but for the title. */
    private void addRule(Entry entry) throws IOException {
        RuleMetadata rule = known.get(entry.rule());
        json.startObject();
        json.text("id", entry.rule());
        addMessage("shortDescription", rule == null ? entry.rule().replace('-', ' ') : rule.title());
        if (!entry.why().isEmpty()) {
            addMessage("fullDescription", entry.why());
            addMessage("help", entry.why() + " " + entry.remedy());
        }
        json.endObject();
    }

    /** Single braces are for the numbers of arguments, of which there are none (section 3.11.5 of SARIF 2.1.0). */
    private void addMessage(String name, String text) throws IOException {
        json.startObject(name);
        json.text("text", plain(text).replace("{", "{{").replace("}", "}}"));
        json.endObject();
    }

    /** A viewer would make a link of words in square brackets before words in round ones. */
    private static String plain(String text) {
        return PlainText.line(text).replace("](", "] (");
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
