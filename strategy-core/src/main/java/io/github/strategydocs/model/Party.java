package io.github.strategydocs.model;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.Significance;
import io.github.strategydocs.metamodel.TextSyntax;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import io.github.strategydocs.metamodel.spi.Matters;
import io.github.strategydocs.metamodel.spi.RefersTo;
import io.github.strategydocs.metamodel.spi.Syntax;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who has to do with the strategy: a body, a team, a post, a person, a collective.
 *
 * <pre>{@code
 * Party board = Party.builder()
 *     .id("harbour-board")
 *     .name("Harbour Board")
 *     .kind(PartyKind.ORGANISATION)
 *     .addOtherName("HB")
 *     .contact("Correspondence desk, 4 Weighhouse Quay")
 *     .build();
 * Party master = Party.builder()
 *     .id("harbour-master").name("Harbour Master").kind(PartyKind.POST).partOf(board.id()).build();
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType(title = "name")
public abstract class Party extends Described implements Element, WithParty {

    Party() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The id by which the document points at this party. */
    @Override
    @Syntax(TextSyntax.ID)
    @Matters(Significance.SUBSTANTIVE)
    public abstract String id();

    /** The name of the party. */
    @Matters(Significance.SUBSTANTIVE)
    public abstract String name();

    /** What sort of party it is. */
    public abstract PartyKind kind();

    /** The party to which it belongs. */
    @RefersTo(Party.class)
    public abstract Optional<String> partOf();

    /** Whom a collective name means, for a group. */
    @RefersTo(Party.class)
    public abstract List<String> members();

    /** The posts that a person holds. */
    @RefersTo(Party.class)
    public abstract List<String> holds();

    /** Other names by which it is known, such as an abbreviation. */
    public abstract List<String> otherNames();

    /** How to reach it. */
    @Matters(Significance.SUBSTANTIVE)
    public abstract Optional<String> contact();

    /** Where to read about it. */
    @Syntax(TextSyntax.URI)
    @Matters(Significance.SUBSTANTIVE)
    public abstract Optional<String> uri();

    @Override
    public final TypeDescription typeDescription() {
        return PartyDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
