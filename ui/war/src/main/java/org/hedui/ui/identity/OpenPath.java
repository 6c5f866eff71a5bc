package org.hedui.ui.identity;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Requests that need no login. Everything that no bean of this kind opens is closed; a setting cannot open anything,
 * only code inside the application can.
 */
public interface OpenPath {
    boolean opens(HttpServletRequest request);
}
