package org.hedui.ui.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of the resources for machines. It stands in the WAR's own classes, because OpenAPI looks into no library. */
@ApplicationPath("/api")
public class Api extends Application {}
