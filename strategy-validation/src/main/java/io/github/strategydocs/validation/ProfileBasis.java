package io.github.strategydocs.validation;

import java.util.Optional;

/**
 * The built-in profile from which the severities of a profile come, unless it says otherwise.
 *
 * <pre>{@code
 * ProfileDefinition definition = ProfileDefinition.builder()
 *     .name("our-house")
 *     .basis(ProfileBasis.CONSULTATION)
 *     .build();
 * Profile profile = Profile.of(definition);
 * }</pre>
 */
public enum ProfileBasis {
    /** For a document that is still being written. */
    DRAFT,
    /** For a document that people are asked about. */
    CONSULTATION,
    /** For a document that binds those who publish it. */
    PUBLICATION;

    Optional<Severity> severityOf(RuleMetadata rule) {
        return switch (this) {
            case DRAFT -> rule.draftSeverity();
            case PUBLICATION -> rule.publicationSeverity();
            case CONSULTATION -> forConsultation(rule);
        };
    }

    /** What would stop a publication only warns those who are still asking, unless it would stop a draft too. */
    private static Optional<Severity> forConsultation(RuleMetadata rule) {
        boolean stopsPublication = rule.publicationSeverity().equals(Optional.of(Severity.ERROR));
        boolean stopsDrafts = rule.draftSeverity().equals(Optional.of(Severity.ERROR));
        return stopsPublication && !stopsDrafts ? Optional.of(Severity.WARNING) : rule.publicationSeverity();
    }
}
