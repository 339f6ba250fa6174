package io.github.strategydocs.interop.internal.stratml;

import io.github.strategydocs.interop.ImportProblemCode;
import io.github.strategydocs.interop.StratMlPart;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Timeframe;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import io.github.strategydocs.value.JsonValue;
import io.github.strategydocs.value.PartialDate;
import java.util.Optional;

/** What StratML says of a document rather than of a plan: the version, the period and the source of a strategy. */
final class AdministrationForm {

    private static final Leaf<PartialDate> START = Leaf.optional("StartDate", Codec.START);
    private static final Leaf<PartialDate> END = Leaf.optional("EndDate", Codec.END);
    static final Leaf<PartialDate> PUBLISHED = Leaf.optional("PublicationDate", Codec.END);
    private static final Leaf<String> SOURCE = Leaf.optional("Source", Codec.ADDRESS);
    private static final String IDENTIFIER = "Identifier";

    /** The date of a version of which nobody says when it was published: no day that StratML could name. */
    private static final PartialDate UNKNOWN = PartialDate.of(0);

    /** What becomes of a plan that bears no date of publication. */
    static final String NOT_DATED = "its version is a draft, dated " + UNKNOWN;

    private final Reading reading;

    AdministrationForm(Reading reading) {
        this.reading = reading;
    }

    void read(Node root, Strategy.Builder strategy, Notes notes) {
        Node node = root.child(Elements.ADMINISTRATION).orElseGet(() -> new Node(Elements.ADMINISTRATION));
        strategy.id(readId(root, node, notes));
        Optional<PartialDate> start = START.read(node, notes);
        Optional<PartialDate> end = END.read(node, notes);
        if (start.isPresent() || end.isPresent()) {
            strategy.period(Timeframe.builder().start(start).end(end).build());
        }
        Optional<PartialDate> published = PUBLISHED.read(node, notes);
        if (published.isEmpty() && !isToldOf(node)) {
            reading.log()
                    .warn(
                            ImportProblemCode.MISSING_DATE,
                            node.line() > 0 ? node : root,
                            noDate(node) + "; " + NOT_DATED);
        }
        strategy.version(Version.builder()
                .label(published.map(PartialDate::toString).orElse("1"))
                .status(published.isPresent() ? VersionStatus.PUBLISHED : VersionStatus.DRAFT)
                .date(published.orElse(UNKNOWN))
                .publishedAt(SOURCE.read(node, notes))
                .build());
        if (root.child(Elements.ADMINISTRATION).isPresent() && node.children().isEmpty()) {
            notes.put(Elements.ADMINISTRATION, JsonValue.of(""));
        }
        notes.keepWhole(node, Elements.SUBMITTER);
    }

    /** Whether there is something that is no date at all, which was told when the texts were looked at. */
    private static boolean isToldOf(Node administration) {
        return administration
                .textOf(PUBLISHED.element())
                .filter(text -> !text.isBlank() && !Lexical.isDate(text))
                .isPresent();
    }

    /** Why a plan has no date of publication that a strategy can bear. */
    private static String noDate(Node administration) {
        return administration
                .textOf(PUBLISHED.element())
                .filter(text -> !text.isBlank())
                .map(text -> "the date of publication, \"" + LeafCleaner.shorten(text.strip()) + "\", is no day that a"
                        + " strategy can name")
                .orElse("the plan bears no date of publication");
    }

    private String readId(Node root, Node node, Notes notes) {
        Optional<String> identifier = node.textOf(IDENTIFIER);
        String id = identifier
                .map(text -> IdentifierNames.decode(Lexical.collapse(text)))
                .filter(TextSyntax.ID::matches)
                .orElseGet(() -> PlanReader.madeId(root.textOf("Name").orElse("")));
        boolean isPart2 = reading.grammar().part() == StratMlPart.PART_2;
        if (isPart2 && !Optional.of(IdentifierNames.encode(id)).equals(identifier)) {
            notes.put(IDENTIFIER, identifier.<JsonValue>map(JsonValue::of).orElse(JsonValue.NULL));
        }
        return id;
    }

    /** Writes the element, where there is something to write. */
    static void write(Node root, Strategy strategy, Notes notes, StratMlPart part) {
        Node node = new Node(Elements.ADMINISTRATION);
        if (part == StratMlPart.PART_2) {
            writeId(node, strategy, notes);
        }
        START.write(node, strategy.period().flatMap(Timeframe::start), notes);
        END.write(node, strategy.period().flatMap(Timeframe::end), notes);
        PUBLISHED.write(node, publishedOn(strategy.version()), notes);
        SOURCE.write(node, strategy.version().publishedAt(), notes);
        if (part == StratMlPart.PART_1) {
            notes.restoreWhole(node, Elements.SUBMITTER);
        }
        if (!node.children().isEmpty() || notes.has(Elements.ADMINISTRATION)) {
            root.add(node);
        }
    }

    private static void writeId(Node node, Strategy strategy, Notes notes) {
        if (!notes.saysNone(IDENTIFIER)) {
            String identifier =
                    notes.text(IDENTIFIER).filter(Lexical::isIdentifier).orElse(IdentifierNames.encode(strategy.id()));
            node.add(Node.leaf(IDENTIFIER, identifier));
        }
    }

    /** What is not yet published has no date of publication. */
    private static Optional<PartialDate> publishedOn(Version version) {
        return switch (version.status()) {
            case PUBLISHED, SUPERSEDED, WITHDRAWN -> Optional.of(version.date());
            case DRAFT, CONSULTATION -> Optional.empty();
        };
    }
}
