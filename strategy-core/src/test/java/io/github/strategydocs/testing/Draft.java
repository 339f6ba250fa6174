package io.github.strategydocs.testing;

import io.github.strategydocs.metamodel.spi.TypeBinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of which only the skeleton is decided: its id and what it holds. References can be drawn only when the ids of
 * the whole document are known.
 *
 * @param type the type of the value
 * @param id its id, or empty if the type has none
 * @param nested the drafts of what it holds, by the index of the attribute
 */
record Draft(TypeBinding type, Optional<String> id, Map<Integer, List<Draft>> nested) {}
