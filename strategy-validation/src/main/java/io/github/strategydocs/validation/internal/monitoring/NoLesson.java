package io.github.strategydocs.validation.internal.monitoring;

import io.github.strategydocs.model.Lesson;
import io.github.strategydocs.model.Monitoring;
import io.github.strategydocs.model.ProgressReport;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.RuleMetadata;
import io.github.strategydocs.validation.Severity;
import io.github.strategydocs.validation.internal.BuiltInRule;
import io.github.strategydocs.validation.internal.Said;
import io.github.strategydocs.validation.internal.facts.MonitoringSection;

/** {@code monitoring/no-lesson}. */
final class NoLesson extends BuiltInRule {

    NoLesson() {
        super(RuleMetadata.builder("monitoring/no-lesson")
                .title("Progress reports without a lesson that was shared")
                .why("What went wrong here will go wrong elsewhere unless somebody says so.")
                .remedy("Record at least one lesson, and say with whom it was shared.")
                .inPublication(Severity.INFO)
                .missesElements()
                .build());
    }

    @Override
    public void check(RuleContext context) {
        Monitoring monitoring = MonitoringSection.in(context);
        if (monitoring == null || monitoring.progressReports().isEmpty()) {
            return;
        }
        boolean isLesson = false;
        for (ProgressReport report : monitoring.progressReports()) {
            context.lookedAt();
            for (Lesson lesson : report.lessons()) {
                if (Said.anything(lesson.sharedWith())) {
                    return;
                }
                isLesson = true;
            }
        }
        context.finding(MonitoringSection.PATH.attribute("progressReports"))
                .report(
                        isLesson
                                ? "The progress reports hold lessons, and none says with whom it was shared."
                                : "The progress reports hold no lesson.");
    }
}
