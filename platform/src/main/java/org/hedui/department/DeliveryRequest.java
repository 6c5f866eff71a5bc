package org.hedui.department;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hedui.files.TableCharset;
import org.hedui.kernel.Period;

/**
 * A file that a department handed over, with what the officer says about it.
 *
 * @param fileName what the sender called it
 * @param charset how it is encoded if it is CSV
 * @param announcedRows rows of data by the letter that came with it; needed if the file has no last row of totals
 * @param suppliedOn the day it was handed over
 */
public record DeliveryRequest(
        DatasetId dataset,
        Period period,
        Path file,
        String fileName,
        TableCharset charset,
        Optional<Long> announcedRows,
        LocalDate suppliedOn) {}
