package io.github.strategydocs.validation;

import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.metamodel.TypeDescription;
import io.github.strategydocs.metamodel.spi.DescribedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The findings that were there before, so that a report can speak of new ones alone.
 *
 * <pre>{@code
 * KnownFindings known = KnownFindings.of(List.of(report));
 * ValidationReport later = validator.validate(request).holdingBack(known);
 * List<Finding> toMend = later.findings();                             // and not what was there before
 * KnownFindings kept = known.without(later.noLongerFound());           // to be written down for the next time
 * }</pre>
 *
 * <p>The set of known findings only shrinks: only {@link #of} adds findings. Findings about waivers and about rules
 * that failed are never added, since they are about the check and not about the document.
 *
 * <p>Called, not implemented, by users. Immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:subtype")
@DescribedType
public abstract class KnownFindings extends Described implements WithKnownFindings {

    KnownFindings() {}

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The description of this type, by which it is read and written.
     *
     * @return the description of a file of known findings
     */
    public static TypeDescription description() {
        return KnownFindingsDescription.INSTANCE;
    }

    /** The findings. */
    public abstract List<KnownFinding> findings();

    /**
     * Records all findings of some reports.
     *
     * @param reports the reports of one or more documents
     * @return the known findings, in the order of the reports, each finding once
     */
    public static KnownFindings of(Collection<ValidationReport> reports) {
        Objects.requireNonNull(reports, "reports");
        Map<String, KnownFinding> known = new LinkedHashMap<>();
        for (ValidationReport report : reports) {
            for (Finding finding : report.allButWaived()) {
                if (!finding.isAboutTheCheck()) {
                    known.putIfAbsent(finding.fingerprint(), known(finding, report.documentId()));
                }
            }
        }
        return builder().addAllFindings(known.values()).build();
    }

    private static KnownFinding known(Finding finding, String document) {
        return KnownFinding.builder()
                .fingerprint(finding.fingerprint())
                .rule(finding.rule())
                .document(document)
                .element(finding.element())
                .build();
    }

    /**
     * Removes findings that are no longer found.
     *
     * @param gone the known findings to remove
     * @return the remaining known findings
     */
    public KnownFindings without(Collection<KnownFinding> gone) {
        Objects.requireNonNull(gone, "gone");
        Set<String> fingerprints = new HashSet<>();
        for (KnownFinding finding : gone) {
            fingerprints.add(finding.fingerprint());
        }
        List<KnownFinding> kept = new ArrayList<>();
        for (KnownFinding finding : findings()) {
            if (!fingerprints.contains(finding.fingerprint())) {
                kept.add(finding);
            }
        }
        return withFindings(kept);
    }

    @Override
    public final TypeDescription typeDescription() {
        return KnownFindingsDescription.INSTANCE;
    }

    /** Builds values step by step; not safe to share between threads. */
    public static final class Builder extends ImmutableKnownFindings.Builder {
        Builder() {}
    }
}
