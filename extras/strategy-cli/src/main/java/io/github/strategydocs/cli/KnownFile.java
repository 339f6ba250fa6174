package io.github.strategydocs.cli;

import io.github.strategydocs.json.DescribedJson;
import io.github.strategydocs.validation.Finding;
import io.github.strategydocs.validation.KnownFinding;
import io.github.strategydocs.validation.KnownFindings;
import io.github.strategydocs.validation.ValidationReport;
import io.github.strategydocs.validation.WaivedFinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code --known} and {@code --write-known} ask for: findings that were there before are held back, and what is
 * known is written anew. Written by itself, it takes down all that was found; written from what was known, it only
 * shrinks.
 */
final class KnownFile {

    static final String READ = "--known";
    static final String WRITE = "--write-known";

    private final Optional<KnownFindings> known;
    private final List<ValidationReport> reports = new ArrayList<>();

    KnownFile(Given given, Documents documents) {
        this.known = given.value(READ)
                .map(file -> documents.readOther(
                        file, "file of known findings", KnownFindings.description(), KnownFindings.class));
    }

    /** Holds back what is known. */
    ValidationReport holdBack(ValidationReport report) {
        ValidationReport fresh = known.isPresent() ? report.holdingBack(known.get()) : report;
        reports.add(fresh);
        return fresh;
    }

    /** What is known from now on, as a text. */
    String text() {
        return DescribedJson.write(known.isPresent() ? shrunk(known.get()) : KnownFindings.of(reports));
    }

    /** Two files may hold versions of one document, and what is mended in one may stand in the other. */
    private KnownFindings shrunk(KnownFindings before) {
        Set<String> found = new HashSet<>();
        for (ValidationReport report : reports) {
            for (Finding finding : report.heldBack()) {
                found.add(finding.fingerprint());
            }
            for (WaivedFinding waived : report.waived()) {
                found.add(waived.finding().fingerprint());
            }
        }
        List<KnownFinding> gone = new ArrayList<>();
        for (ValidationReport report : reports) {
            for (KnownFinding finding : report.noLongerFound()) {
                if (!found.contains(finding.fingerprint())) {
                    gone.add(finding);
                }
            }
        }
        return before.without(gone);
    }
}
