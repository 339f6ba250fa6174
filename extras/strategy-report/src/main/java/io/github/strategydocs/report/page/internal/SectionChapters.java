package io.github.strategydocs.report.page.internal;

import io.github.strategydocs.metamodel.Attribute;
import io.github.strategydocs.metamodel.Described;
import io.github.strategydocs.model.ActionPlan;
import io.github.strategydocs.model.Resourcing;
import io.github.strategydocs.model.RiskRegister;
import io.github.strategydocs.model.Section;
import io.github.strategydocs.model.Sections;
import io.github.strategydocs.model.StakeholderMap;
import io.github.strategydocs.model.Strategy;
import io.github.strategydocs.report.picture.Picture;
import io.github.strategydocs.report.picture.Pictures;
import io.github.strategydocs.validation.SmartAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections of a document, each with its pictures ahead of what it holds. */
final class SectionChapters {

    private final Strategy strategy;
    private final Pictures pictures;
    private final SmartAssessment smart;
    private final Sayings sayings;
    private final Marks marks;
    private final Listing listing;

    SectionChapters(Strategy strategy, Pictures pictures, SmartAssessment smart, Sayings sayings, Marks marks) {
        this.strategy = strategy;
        this.pictures = pictures;
        this.smart = smart;
        this.sayings = sayings;
        this.marks = marks;
        this.listing = new Listing(sayings, marks);
    }

    List<Part> chapters() {
        List<Part> chapters = new ArrayList<>();
        for (Attribute attribute : Sections.attributes()) {
            Optional<Object> section = attribute.valueIn(strategy);
            section.ifPresent(content -> chapters.add(chapter(attribute, (Section) content)));
            if (section.isPresent() && section.get() instanceof ActionPlan) {
                measures().ifPresent(chapters::add);
            }
        }
        return chapters;
    }

    private Part chapter(Attribute attribute, Section section) {
        String name = attribute.name();
        List<Block> blocks = new ArrayList<>();
        if (!marks.remarks(name).isEmpty()) {
            blocks.add(new Block.Remarks(marks.remarks(name)));
        }
        picture(section)
                .filter(picture -> !picture.isEmpty())
                .ifPresent(picture -> blocks.add(Block.Figure.of(picture)));
        if (section instanceof ActionPlan && !smart.actions().isEmpty()) {
            blocks.add(SmartTable.of(strategy, smart, sayings));
        }
        blocks.addAll(listing.blocks((Described) section));
        return new Part(Optional.of(Anchors.of(name)), Phrase.ours(Labels.of(attribute)), marks.tags(name), blocks);
    }

    private Optional<Picture> picture(Section section) {
        if (section instanceof ActionPlan) {
            return Optional.of(pictures.timeline());
        }
        if (section instanceof StakeholderMap) {
            return Optional.of(pictures.stakeholderMap());
        }
        if (section instanceof RiskRegister) {
            return Optional.of(pictures.riskMatrix());
        }
        return section instanceof Resourcing ? Optional.of(pictures.resourceMatrix()) : Optional.empty();
    }

    /** Measures stand in several sections, and are best seen side by side. */
    private Optional<Part> measures() {
        List<Block.Figure> charts = pictures.measures().stream()
                .filter(chart -> !chart.isEmpty())
                .map(Block.Figure::of)
                .toList();
        return charts.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.of("measures", "Measures against target", List.of(new Block.Figures(charts))));
    }
}
