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
 * <p>What is held back only shrinks: nothing but {@link #of} takes a finding down. Findings about waivers and about rules
 * that broke down are never taken down, since they are about the check and not about the document.
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
     * Takes down everything that was found.
     *
     * @param reports the reports of one or more documents
     * @return what is known from now on, in the order of the reports, each finding once
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
     * Leaves out what is not found any more.
     *
     * @param gone findings that are known
     * @return what is known from now on: never more than before
     */
    public KnownFindings without(Collection<KnownFinding> gone) {
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
