package io.github.strategydocs.validation.internal.document;

import io.github.strategydocs.validation.Rule;
import java.util.List;

/** All rules of this package. */
public final class DocumentRules {

    private DocumentRules() {}

    /**
     * All rules of the category {@code document}.
     *
     * @return an unmodifiable list
     */
    public static List<Rule> all() {
        return List.of(
                new ReferenceUnresolved(),
                new ReferenceWrongType(),
                new Placeholder(),
                new PeriodInverted(),
                new DateOutsidePeriod(),
                new DuplicateEntry(),
                new PeriodMissing(),
                new ChangeNoteMissing(),
                new Unapproved(),
                new PartCycle(),
                new ConflictUnresolved(),
                new InternalInPublic(),
                new PartyUnused());
    }
}
