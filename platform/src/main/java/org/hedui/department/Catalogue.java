package org.hedui.department;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hedui.content.Content;
import org.hedui.kernel.VerificationException;

/** The departments and datasets the platform knows. Read from content once; make a new one to see changed files. */
public final class Catalogue {
    private static final String DATASETS = "catalogue/datasets";

    private final Map<String, Department> departments = new TreeMap<>();
    private final Map<DatasetId, Dataset> datasets = new TreeMap<>();
    private final Content content;

    private record Departments(List<Department> departments) {}

    /** @throws VerificationException with file and line if the content cannot be read */
    public Catalogue(Content content) {
        this.content = content;
        content.read("catalogue/departments.yaml", Departments.class)
                .departments()
                .forEach(department -> departments.put(department.id(), department));
        for (String file : content.files(DATASETS)) {
            add(file, content.read(DATASETS + "/" + file, Dataset.class));
        }
    }

    /** By id. */
    public List<Department> departments() {
        return new ArrayList<>(departments.values());
    }

    /** By id. */
    public List<Dataset> datasets() {
        return new ArrayList<>(datasets.values());
    }

    public Dataset require(DatasetId id) {
        Dataset dataset = datasets.get(id);
        if (dataset == null) {
            throw new VerificationException(
                    "HEDUI-DATASET-002",
                    "there is no dataset %s in the catalogue; there are %s".formatted(id, datasets.keySet()),
                    id,
                    datasets.keySet());
        }
        return dataset;
    }

    /** The department that supplies {@code dataset}. */
    public Department supplierOf(Dataset dataset) {
        return requireDepartment(dataset.department());
    }

    public Department requireDepartment(String id) {
        Department department = departments.get(id);
        if (department == null) {
            throw new VerificationException(
                    "HEDUI-DATASET-003",
                    "there is no department %s in the catalogue; there are %s".formatted(id, departments.keySet()),
                    id,
                    departments.keySet());
        }
        return department;
    }

    /** Read when asked for: only an import needs them. */
    Divisions divisions() {
        return new Divisions(content);
    }

    private void add(String file, Dataset dataset) {
        requireDepartment(dataset.department());
        if (!file.equals(dataset.id() + ".yaml")) {
            throw new VerificationException(
                    "HEDUI-DATASET-004",
                    "%s/%s: dataset %s stands in a file of another name".formatted(DATASETS, file, dataset.id()),
                    file,
                    dataset.id());
        }
        datasets.put(dataset.id(), dataset);
    }
}
