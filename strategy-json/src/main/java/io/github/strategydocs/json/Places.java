package io.github.strategydocs.json;

import io.github.strategydocs.metamodel.SourcePosition;
import java.util.Optional;

/** Knows where the token at hand stands; a place is a plain number until somebody wants to see it. */
interface Places {

    /** The place of the token at hand. */
    long here();

    /** A place as people see it, or empty if it cannot be told. */
    Optional<SourcePosition> position(long place);
}
