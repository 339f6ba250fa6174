package io.github.strategydocs.validation;

import java.util.Objects;

/**
 * A finding that a waiver accepts.
 *
 * <pre>{@code
 * for (WaivedFinding waived : report.waived()) {
 *     System.out.println(waived.finding().message() + " " + waived.waiver().who() + ": " + waived.waiver().reason());
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param finding the finding
 * @param waiver who accepted it, why, and until when
 */
public record WaivedFinding(Finding finding, Waiver waiver) {

    /** Checks that neither part is null. */
    public WaivedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(waiver, "waiver");
    }
}
