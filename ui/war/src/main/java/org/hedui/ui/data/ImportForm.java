package org.hedui.ui.data;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedui.department.Dataset;
import org.hedui.department.DeliveryRequest;
import org.hedui.files.TableCharset;
import org.hedui.kernel.Period;
import org.hedui.ui.words.ChineseCalendar;
import org.hedui.ui.words.Words;

/** What the officer says about a file: what it is, of which months, how it is written, how many rows were announced. */
final class ImportForm extends Div {
    private final Select<Dataset> dataset = new Select<>();
    private final MonthField from = new MonthField(Words.say("import.from"));
    private final MonthField to = new MonthField(Words.say("import.to"));
    private final RadioButtonGroup<TableCharset> charset = new RadioButtonGroup<>();
    private final IntegerField announced = new IntegerField(Words.say("import.announced"));
    private final DatePicker suppliedOn = ChineseCalendar.picker();

    ImportForm(List<Dataset> datasets, LocalDate today) {
        addClassName("hd-import-form");
        dataset.setLabel(Words.say("import.dataset"));
        dataset.setItems(datasets);
        dataset.setItemLabelGenerator(Dataset::label);
        dataset.setId("import-dataset");
        from.setId("import-from");
        to.setId("import-to");
        charset.setLabel(Words.say("import.charset"));
        charset.setItems(TableCharset.values());
        charset.setItemLabelGenerator(choice -> Words.say("charset." + choice.name()));
        charset.setValue(TableCharset.UTF_8);
        announced.setMin(0);
        announced.setPlaceholder(Words.say("import.announced.none"));
        announced.setId("import-announced");
        suppliedOn.setLabel(Words.say("import.supplied"));
        suppliedOn.setValue(today);
        suppliedOn.setMax(today);
        add(dataset, from, to, suppliedOn, announced, charset);
    }

    boolean check() {
        boolean chosen = !dataset.isEmpty();
        dataset.setInvalid(!chosen);
        dataset.setErrorMessage(chosen ? "" : Words.say("field.required"));
        return from.check() & to.check() & chosen && !suppliedOn.isEmpty();
    }

    DeliveryRequest request(Path file, String fileName) {
        return new DeliveryRequest(
                dataset.getValue().id(),
                new Period(from.month().atDay(1), to.month().plusMonths(1).atDay(1)),
                file,
                fileName,
                charset.getValue(),
                Optional.ofNullable(announced.getValue()).map(Integer::longValue),
                suppliedOn.getValue());
    }
}
