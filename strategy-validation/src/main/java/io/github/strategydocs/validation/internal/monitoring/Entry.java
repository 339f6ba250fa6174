package io.github.strategydocs.validation.internal.monitoring;

import io.github.strategydocs.metamodel.ElementPath;
import io.github.strategydocs.model.ProgressEntry;
import io.github.strategydocs.model.ProgressReport;
import io.github.strategydocs.model.ProgressStatus;
import io.github.strategydocs.validation.RuleContext;
import io.github.strategydocs.validation.internal.Here;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a progress report says of something.
 *
 * @param path where it stands
 * @param report the report
 * @param entry what it says
 * @param subject of what it speaks: an id of this document, or a reference into another
 */
record Entry(ElementPath path, ProgressReport report, ProgressEntry entry, String subject) {

    /** All entries of all reports, in the order of the document. */
    static List<Entry> all(RuleContext context) {
        List<Entry> entries = new ArrayList<>();
        for (ProgressReport report : context.index().all(ProgressReport.class)) {
            ElementPath list = context.index().pathOf(report.id()).orElseThrow().attribute("entries");
            int number = 0;
            for (ProgressEntry entry : report.entries()) {
                number++;
                entries.add(new Entry(list.member(number), report, entry, Here.idOf(context, entry.subject())));
            }
        }
        return entries;
    }

    /** The newest entry about each subject. */
    static Collection<Entry> newest(RuleContext context) {
        Map<String, Entry> newest = new LinkedHashMap<>();
        for (Entry entry : all(context)) {
            Entry known = newest.get(entry.subject());
            if (known == null || entry.report().asOf().compareTo(known.report().asOf()) >= 0) {
                newest.put(entry.subject(), entry);
            }
        }
        return newest.values();
    }

    boolean says(ProgressStatus status) {
        return entry.status().isPresent() && entry.status().get() == status;
    }
}
