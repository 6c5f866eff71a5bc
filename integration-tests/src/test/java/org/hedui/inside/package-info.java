/** The real WAR on Payara, tried from within: JTA, Hibernate, CDI and the wall together. */
@NullMarked
package org.hedui.inside;

import org.jspecify.annotations.NullMarked;
