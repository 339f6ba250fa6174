package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.Named;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A strategy document.
 *
 * <p>Only an id, a title, an organisation and a version are mandatory; everything else can be added later.
 *
 * <pre>{@code
 * Strategy strategy = Strategy.builder()
 *     .id("harbour-digital")
 *     .title("Digital Strategy of the Harbour Board")
 *     .organisation("harbour-board")
 *     .version(Version.builder()
 *         .label("1").status(VersionStatus.DRAFT).date(PartialDate.parse("2027-01")).build())
 *     .addParty(Party.builder()
 *         .id("harbour-board").name("Harbour Board").kind(PartyKind.ORGANISATION).build())
 *     .build();
 * }</pre>
 *
 * <p>No two elements of a document have the same id, and none has the name of a section as its id: building such a
 * document fails with an {@link io.github.strategydocs.metamodel.InvalidValueException}. A section that holds nothing
 * is absent. Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "title")
public abstract class Strategy extends Described implements WithStrategy {

    Strategy() {}

    /**
     * Starts a document.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The description of this type, from which the descriptions of all other types of the format can be reached.
     *
     * @return the description of a strategy document
     */
    public static TypeDescription description() {
        return StrategyDescription.INSTANCE;
    }

    /** The address of the JSON Schema that an editor should check the document against. */
    @Named("$schema")
    @Matters(Significance.NONE)
    public abstract Optional<String> schema();

    /** The version of the format in which the document is written. */
    @Value.Default
    @Syntax(TextSyntax.FORMAT_VERSION)
    @Matters(Significance.NONE)
    public String formatVersion() {
        return "1.0";
    }

    /** The id by which other documents name this one. */
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** The title of the document. */
    public abstract String title();

    /** What sort of document it is; where nothing is said, a strategic plan. */
    public abstract Optional<StrategyKind> kind();

    /** The body whose strategy it is. */
    @RefersTo(Party.class)
    public abstract String organisation();

    /** Which version of the document this is. */
    public abstract Version version();

    /** The time for which it holds. */
    @Matters(Significance.COMMITMENT)
    public abstract Optional<Timeframe> period();

    /** The language in which it is written, as a BCP 47 tag such as en-GB. */
    @Syntax(TextSyntax.LANGUAGE_TAG)
    @Matters(Significance.SUBSTANTIVE)
    public abstract Optional<String> language();

    /** The senior responsible owner. */
    @RefersTo(Party.class)
    public abstract Optional<String> owner();

    /** Other documents, and what they are to this one. */
    public abstract List<DocumentRef> relatedDocuments();

    /** Everybody whom the document names. */
    public abstract List<Party> parties();

    /** What words mean in this document. */
    public abstract List<Term> glossary();

    /** What the document says, in words, to the questions that a strategy must answer. */
    public abstract List<Answer> answers();

    /** Where we are now, and who does what. */
    public abstract Optional<Baseline> baseline();

    /** What the strategy is to achieve. */
    public abstract Optional<Purpose> purpose();

    /** What it covers, and what it does not. */
    public abstract Optional<Scope> scope();

    /** What is to be done. */
    public abstract Optional<ActionPlan> actionPlan();

    /** With what it is to be done. */
    public abstract Optional<Resourcing> resourcing();

    /** Who is interested, who is affected, and how much. */
    public abstract Optional<StakeholderMap> stakeholderMap();

    /** How the body listens, answers, and keeps order. */
    public abstract Optional<Engagement> engagement();

    /** Who watches what, and when the strategy is refreshed. */
    public abstract Optional<Monitoring> monitoring();

    /** What may go wrong. */
    public abstract Optional<RiskRegister> riskRegister();

    /** What to do on the day it goes wrong. */
    public abstract Optional<IncidentPlan> incidentPlan();

    /** How the strategy was made. */
    public abstract Optional<Development> development();

    /** Who may see which part, where it is not the usual. */
    public abstract List<Disclosure> disclosures();

    /**
     * The sections that the document has, in the order of the format.
     *
     * @return an unmodifiable list
     */
    public final List<Section> sections() {
        return Sections.present(this);
    }

    /**
     * Finds elements by id, and the references to them. It is created when it is first needed.
     *
     * @return the index of this document
     */
    @Value.Lazy
    public StrategyIndex index() {
        return new StrategyIndex(this);
    }

    /**
     * Changes one element in place.
     *
     * <p>The ids of the changed document are checked again, which takes time proportional to its size: to change many
     * elements, use {@link #updateAll}. To change an id together with all references to it, use {@link #rename}.
     *
     * @param id the id of the element
     * @param type its type
     * @param change returns the replacement of the element
     * @param <T> its type
     * @return the changed document, which shares with this one what did not change
     * @throws java.util.NoSuchElementException if the document has no element of that id and type
     * @throws io.github.strategydocs.metamodel.InvalidValueException if the change gives the element an id that another
     *     one has
     */
    public final <T extends Element> Strategy update(String id, Class<T> type, UnaryOperator<T> change) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(change, "change");
        return ElementUpdate.apply(this, id, type, change);
    }

    /**
     * Changes all elements of one type in place, wherever they stand, in one pass.
     *
     * <pre>{@code
     * Strategy begun = strategy.updateAll(Action.class, action -> action.withStatus(ProgressStatus.IN_PROGRESS));
     * }</pre>
     *
     * @param type their type
     * @param change returns the replacement of an element, or the element itself if it does not change; elements inside
     *     it have already been changed
     * @param <T> their type
     * @return the changed document, which shares with this one what did not change; this document itself if nothing did
     * @throws io.github.strategydocs.metamodel.InvalidValueException if two elements have one id after the change
     */
    public final <T extends Element> Strategy updateAll(Class<T> type, UnaryOperator<T> change) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(change, "change");
        return ElementUpdate.applyToAll(this, type, change);
    }

    /**
     * This document with another id for one element, and with all references to it updated: plain ids as well as
     * references that name this document, such as {@code plan#register}. Texts and unknown properties that mention the
     * id do not change.
     *
     * <pre>{@code
     * Strategy renamed = strategy.rename("register", "channel-register");
     * int before = strategy.index().referencesTo("register").size();
     * renamed.index().referencesTo("channel-register").size() == before;     // true
     * }</pre>
     *
     * @param id the id of the element
     * @param newId the id that it is to have
     * @return the changed document; this document itself if the ids are the same
     * @throws java.util.NoSuchElementException if the document has no element of that id
     * @throws IllegalArgumentException if a reference to the new id already exists, which would then lead to the
     *     element
     * @throws io.github.strategydocs.metamodel.InvalidValueException if the new id is not a valid id, or another
     *     element has it
     */
    public final Strategy rename(String id, String newId) {
        return Renaming.apply(this, id, newId);
    }

    /**
     * This document without one element and everything in it. References to it remain, and no longer resolve.
     *
     * <pre>{@code
     * Strategy shorter = strategy.without("register");
     * shorter.index().find("register");     // Optional.empty
     * }</pre>
     *
     * @param id the id of the element
     * @return the document without it, which shares with this one what did not change
     * @throws java.util.NoSuchElementException if the document has no element of that id
     */
    public final Strategy without(String id) {
        Objects.requireNonNull(id, "id");
        return ElementUpdate.remove(this, id);
    }

    /**
     * The public edition of this document: without anything internal, and without the {@code x-conflict} marks of a
     * merge.
     *
     * @return the public edition, and what it withholds
     */
    public final PublicEdition publicEdition() {
        return PublicEdition.of(this);
    }

    /** Rejects ids that are not unique, and leaves out empty sections. */
    @Value.Check
    protected Strategy normalize() {
        Identity.check(this);
        return EmptySections.leaveOut(this);
    }

    @Override
    public final TypeDescription typeDescription() {
        return StrategyDescription.INSTANCE;
    }

    /** Builds documents step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableStrategy.Builder {
        Builder() {}
    }
}
