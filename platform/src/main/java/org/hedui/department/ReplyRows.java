package org.hedui.department;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hedui.kernel.PersonName;
import org.hedui.kernel.ResidentId;

/** What a department wrote into its table, without a fault: for each person asked about records, or that there are none. */
public final class ReplyRows {
    private final Dataset dataset;
    private final List<CheckedRow> onRecord;
    private final List<Warning> warnings;

    ReplyRows(Dataset dataset, List<CheckedRow> onRecord, List<Warning> warnings) {
        this.dataset = dataset;
        this.onRecord = List.copyOf(onRecord);
        this.warnings = List.copyOf(warnings);
    }

    /**
     * The records of these people, in the order of the file.
     *
     * @param file the sealed file they stand in
     */
    public List<DepartmentRecord> records(Collection<AskedPerson> people, UUID file) {
        Set<String> numbers =
                people.stream().map(AskedPerson::id).map(ResidentId::value).collect(Collectors.toSet());
        return onRecord.stream()
                .filter(row -> numbers.contains(row.idNumber().orElseThrow()))
                .map(row -> new DepartmentRecord(
                        dataset.id(),
                        file,
                        row.number(),
                        new ResidentId(row.idNumber().orElseThrow()),
                        new PersonName(row.personName()),
                        fields(row),
                        row.hash(),
                        Optional.empty()))
                .toList();
    }

    /** Rows with something on record. */
    public int count() {
        return onRecord.size();
    }

    /** What people must look at although it was taken. */
    public List<Warning> warnings() {
        return warnings;
    }

    private static Map<String, Object> fields(CheckedRow row) {
        Map<String, Object> fields = new TreeMap<>(row.fields());
        fields.remove(ReplyTable.RESULT);
        return fields;
    }
}
