package io.github.strategydocs.diff.internal.meaning;

import io.github.strategydocs.diff.Edit;
import io.github.strategydocs.diff.MeaningKind;
import io.github.strategydocs.diff.internal.words.ValueWords;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.model.Version;
import io.github.strategydocs.model.VersionStatus;
import java.util.ArrayList;
import java.util.List;

/** What it means that the version says something else of itself. */
final class VersionMeanings implements MeaningFinder {

    @Override
    public void explain(Edit edit, ComparedVersions versions, Explanation explanation) {
        if (!ComparedVersions.isOn(edit, Strategy.class, "version")) {
            return;
        }
        Version before = (Version) edit.before().orElseThrow();
        Version after = (Version) edit.after().orElseThrow();
        List<String> phrases = new ArrayList<>();
        if (!before.label().equals(after.label())) {
            explanation.means(Meanings.fromTo(MeaningKind.VERSION_BUMPED, before.label(), after.label()));
            phrases.add("version \"" + before.label() + "\" → \"" + after.label() + "\"");
        }
        if (isApproved(after) && (!isApproved(before) || !before.approvedOn().equals(after.approvedOn()))) {
            explanation.means(MeaningKind.VERSION_APPROVED);
            phrases.add("approved"
                    + after.approvedBy()
                            .map(party -> " by " + versions.names().of(party))
                            .orElse("")
                    + after.approvedOn().map(date -> " " + ValueWords.at(date)).orElse(""));
        } else if (isApproved(before) && !isApproved(after)) {
            phrases.add("no longer approved");
        }
        boolean isNew = before.status() != after.status()
                || (!before.label().equals(after.label()) && !before.date().equals(after.date()));
        if (after.status() == VersionStatus.PUBLISHED && isNew) {
            explanation.means(MeaningKind.VERSION_PUBLISHED);
            phrases.add("published, dated " + ValueWords.date(after.date()));
        } else if (after.status() == VersionStatus.SUPERSEDED && before.status() != VersionStatus.SUPERSEDED) {
            explanation.means(MeaningKind.VERSION_SUPERSEDED);
            phrases.add("superseded");
        } else if (before.status() != after.status()) {
            phrases.add("status " + versions.words().of(before.status()) + " → "
                    + versions.words().of(after.status()));
        }
        boolean isDated = phrases.stream().anyMatch(phrase -> phrase.startsWith("published"));
        if (!isDated && !before.date().equals(after.date())) {
            phrases.add("dated " + ValueWords.date(before.date()) + " → " + ValueWords.date(after.date()));
        }
        explanation.say(phrases.isEmpty() ? "details of the version differ" : String.join(", ", phrases));
    }

    private static boolean isApproved(Version version) {
        return version.approvedBy().isPresent() || version.approvedOn().isPresent();
    }
}
