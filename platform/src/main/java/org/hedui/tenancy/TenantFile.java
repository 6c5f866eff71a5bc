package org.hedui.tenancy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hedui.kernel.DivisionCode;
import org.hedui.kernel.TenantId;
import org.jspecify.annotations.Nullable;

/** The shape of {@code tenant.yaml}; a missing field is null here and is refused by its name. */
record TenantFile(
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String centre,
        @Nullable String division,
        @Nullable String level,
        @Nullable String parent,
        @Nullable Workflow workflow,
        @Nullable String restDays,
        @Nullable List<Due> supply,
        @Nullable List<Due> comparison,
        @Nullable Search search) {

    record Workflow(
            @Nullable List<String> schemes,
            @Nullable String signers,
            @Nullable String entrusting,
            @Nullable Acceptance acceptance,
            @Nullable List<String> visits,
            @Nullable Integer visitDays,
            @Nullable Integer committee,
            @Nullable Integer deadline,
            @Nullable Integer extensions,
            @Nullable Integer extension,
            @Nullable String survey,
            @Nullable List<Point> surveyPoints,
            @Nullable Boolean publicity,
            @Nullable Boolean writtenRefusal,
            @Nullable Integer objection,
            @Nullable Boolean archive) {}

    record Acceptance(@Nullable String review, @Nullable List<Point> checklist) {}

    record Point(@Nullable String id, @Nullable String text) {}

    record Search(@Nullable Integer hourly) {}

    record Due(
            @Nullable List<String> of,
            @Nullable List<Integer> months,
            @Nullable Integer day,
            @Nullable Integer covers,
            @Nullable String source,
            @Nullable List<String> defaults) {}

    TenantSettings settings(String path, TenantId id) {
        FieldReading in = new FieldReading(path);
        return new TenantSettings(
                id,
                in.text("name", name),
                in.text("shortName", shortName),
                in.text("centre", centre),
                new DivisionCode(in.text("division", division)),
                in.word("level", level, TenantSettings.Level.class),
                Optional.ofNullable(parent).map(TenantId::new),
                workflow(in, in.present("workflow", workflow)),
                restDays == null
                        ? TenantSettings.RestDays.KEEP
                        : in.word("restDays", restDays, TenantSettings.RestDays.class),
                dues(in, "supply", supply),
                dues(in, "comparison", comparison),
                search(in, search));
    }

    private static WorkflowSettings workflow(FieldReading in, Workflow file) {
        return new WorkflowSettings(
                new TreeSet<>(in.present("workflow.schemes", file.schemes)),
                in.word("workflow.signers", file.signers, WorkflowSettings.Signers.class),
                in.word("workflow.entrusting", file.entrusting, WorkflowSettings.Entrusting.class),
                acceptance(in, in.present("workflow.acceptance", file.acceptance)),
                new TreeSet<>(in.present("workflow.visits", file.visits)),
                visitDays(in, file),
                in.number("workflow.committee", file.committee, 1, 15),
                in.number("workflow.deadline", file.deadline, 1, 90),
                in.number("workflow.extensions", file.extensions, 0, 12),
                in.number("workflow.extension", file.extension, 1, 90),
                in.word("workflow.survey", file.survey, WorkflowSettings.Survey.class),
                surveyPoints(in, file),
                in.present("workflow.publicity", file.publicity),
                in.present("workflow.writtenRefusal", file.writtenRefusal),
                in.number("workflow.objection", file.objection, 1, 90),
                in.present("workflow.archive", file.archive));
    }

    /** Needed only where somebody is asked by letter. */
    private static int visitDays(FieldReading in, Workflow file) {
        boolean nobody = in.present("workflow.visits", file.visits).isEmpty();
        return nobody && file.visitDays == null ? 0 : in.number("workflow.visitDays", file.visitDays, 1, 30);
    }

    private static WorkflowSettings.Acceptance acceptance(FieldReading in, Acceptance file) {
        return new WorkflowSettings.Acceptance(
                in.word("workflow.acceptance.review", file.review, WorkflowSettings.Review.class),
                points(in, "workflow.acceptance.checklist", file.checklist));
    }

    /** Without a survey no points are needed; where there may be one, somebody has to say what is looked at. */
    private static List<WorkflowSettings.ChecklistPoint> surveyPoints(FieldReading in, Workflow file) {
        return file.surveyPoints == null && "none".equals(file.survey)
                ? List.of()
                : points(in, "workflow.surveyPoints", file.surveyPoints);
    }

    private static List<WorkflowSettings.ChecklistPoint> points(
            FieldReading in, String field, @Nullable List<Point> file) {
        return in.present(field, file).stream()
                .map(point -> new WorkflowSettings.ChecklistPoint(
                        in.text(field + ".id", point.id), in.text(field + ".text", point.text)))
                .toList();
    }

    private static SearchSettings search(FieldReading in, @Nullable Search file) {
        if (file == null) {
            return new SearchSettings(SearchSettings.HOURLY);
        }
        return new SearchSettings(in.number("search.hourly", file.hourly, 1, 10_000));
    }

    private static List<Schedule> dues(FieldReading in, String field, @Nullable List<Due> file) {
        if (file == null) {
            return List.of();
        }
        return file.stream()
                .map(due -> new Schedule(
                        in.present(field + ".of", due.of),
                        new TreeSet<>(in.present(field + ".months", due.months).stream()
                                .map(month -> in.number(field + ".months", month, 1, 12))
                                .toList()),
                        in.number(field + ".day", due.day, 1, 28),
                        in.number(field + ".covers", due.covers, 1, 12),
                        in.text(field + ".source", due.source),
                        defaults(in, field + ".defaults", due.defaults)))
                .toList();
    }

    private static Set<Schedule.Part> defaults(FieldReading in, String field, @Nullable List<String> file) {
        Set<Schedule.Part> ours = EnumSet.noneOf(Schedule.Part.class);
        if (file != null) {
            file.forEach(part -> ours.add(in.word(field, part, Schedule.Part.class)));
        }
        return ours;
    }
}
