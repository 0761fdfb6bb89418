// Generated from spec/ by `npm run generate`, with openapi-typescript. Do not edit.
export interface paths {
    "/projects/{id}/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List active integrations
         * @description Returns every integration that is active in the project, in no particular order and without pages. Disabled ones are left out, and no settings are shown.
         */
        get: operations["listIntegrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/apple-app-store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Apple App Store Connect
         * @description Returns the integration and its settings without secrets, also when it is disabled. It has no group or instance settings to inherit.
         */
        get: operations["getAppleAppStoreIntegration"];
        /**
         * Set up Apple App Store Connect
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. It has no group or instance settings to inherit.
         */
        put: operations["setAppleAppStoreIntegration"];
        post?: never;
        /**
         * Disable Apple App Store Connect
         * @description Switches the integration off and resets its settings. The record and its triggers stay. It has no group or instance settings to inherit.
         */
        delete: operations["disableAppleAppStoreIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/asana": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Asana
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getAsanaIntegration"];
        /**
         * Set up Asana
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setAsanaIntegration"];
        post?: never;
        /**
         * Disable Asana
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableAsanaIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/assembla": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Assembla
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getAssemblaIntegration"];
        /**
         * Set up Assembla
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setAssemblaIntegration"];
        post?: never;
        /**
         * Disable Assembla
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableAssemblaIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/bamboo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Atlassian Bamboo
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getBambooIntegration"];
        /**
         * Set up Atlassian Bamboo
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setBambooIntegration"];
        post?: never;
        /**
         * Disable Atlassian Bamboo
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableBambooIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/bugzilla": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Bugzilla
         * @description Returns the integration and its settings without secrets, also when it is disabled. A project can have one active external issue tracker only.
         */
        get: operations["getBugzillaIntegration"];
        /**
         * Set up Bugzilla
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. A project can have one active external issue tracker only.
         */
        put: operations["setBugzillaIntegration"];
        post?: never;
        /**
         * Disable Bugzilla
         * @description Switches the integration off and resets its settings. The record and its triggers stay. A project can have one active external issue tracker only.
         */
        delete: operations["disableBugzillaIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/buildkite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Buildkite
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getBuildkiteIntegration"];
        /**
         * Set up Buildkite
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setBuildkiteIntegration"];
        post?: never;
        /**
         * Disable Buildkite
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableBuildkiteIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/campfire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Campfire Classic
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getCampfireIntegration"];
        /**
         * Set up Campfire Classic
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setCampfireIntegration"];
        post?: never;
        /**
         * Disable Campfire Classic
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableCampfireIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/clickup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get ClickUp
         * @description Returns the integration and its settings without secrets, also when it is disabled. Since GitLab 16.1. A project can have one active external issue tracker only.
         */
        get: operations["getClickupIntegration"];
        /**
         * Set up ClickUp
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. Since GitLab 16.1. A project can have one active external issue tracker only.
         */
        put: operations["setClickupIntegration"];
        post?: never;
        /**
         * Disable ClickUp
         * @description Switches the integration off and resets its settings. The record and its triggers stay. Since GitLab 16.1. A project can have one active external issue tracker only.
         */
        delete: operations["disableClickupIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/confluence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Confluence Workspace
         * @description Returns the integration and its settings without secrets, also when it is disabled. A project can have one active third-party wiki only.
         */
        get: operations["getConfluenceIntegration"];
        /**
         * Set up Confluence Workspace
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. A project can have one active third-party wiki only.
         */
        put: operations["setConfluenceIntegration"];
        post?: never;
        /**
         * Disable Confluence Workspace
         * @description Switches the integration off and resets its settings. The record and its triggers stay. A project can have one active third-party wiki only.
         */
        delete: operations["disableConfluenceIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/custom-issue-tracker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Custom issue tracker
         * @description Returns the integration and its settings without secrets, also when it is disabled. A project can have one active external issue tracker only.
         */
        get: operations["getCustomIssueTrackerIntegration"];
        /**
         * Set up Custom issue tracker
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. A project can have one active external issue tracker only.
         */
        put: operations["setCustomIssueTrackerIntegration"];
        post?: never;
        /**
         * Disable Custom issue tracker
         * @description Switches the integration off and resets its settings. The record and its triggers stay. A project can have one active external issue tracker only.
         */
        delete: operations["disableCustomIssueTrackerIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/datadog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Datadog
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getDatadogIntegration"];
        /**
         * Set up Datadog
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setDatadogIntegration"];
        post?: never;
        /**
         * Disable Datadog
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableDatadogIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/diffblue-cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Diffblue Cover
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getDiffblueCoverIntegration"];
        /**
         * Set up Diffblue Cover
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setDiffblueCoverIntegration"];
        post?: never;
        /**
         * Disable Diffblue Cover
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableDiffblueCoverIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/discord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Discord Notifications
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getDiscordIntegration"];
        /**
         * Set up Discord Notifications
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setDiscordIntegration"];
        post?: never;
        /**
         * Disable Discord Notifications
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableDiscordIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/drone-ci": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Drone
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getDroneCiIntegration"];
        /**
         * Set up Drone
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setDroneCiIntegration"];
        post?: never;
        /**
         * Disable Drone
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableDroneCiIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/emails-on-push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Emails on push
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getEmailsOnPushIntegration"];
        /**
         * Set up Emails on push
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setEmailsOnPushIntegration"];
        post?: never;
        /**
         * Disable Emails on push
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableEmailsOnPushIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/ewm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Engineering Workflow Management (EWM)
         * @description Returns the integration and its settings without secrets, also when it is disabled. A project can have one active external issue tracker only.
         */
        get: operations["getEwmIntegration"];
        /**
         * Set up Engineering Workflow Management (EWM)
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. A project can have one active external issue tracker only.
         */
        put: operations["setEwmIntegration"];
        post?: never;
        /**
         * Disable Engineering Workflow Management (EWM)
         * @description Switches the integration off and resets its settings. The record and its triggers stay. A project can have one active external issue tracker only.
         */
        delete: operations["disableEwmIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/external-wiki": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get External wiki
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getExternalWikiIntegration"];
        /**
         * Set up External wiki
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setExternalWikiIntegration"];
        post?: never;
        /**
         * Disable External wiki
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableExternalWikiIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/git-guardian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get GitGuardian
         * @description Returns the integration and its settings without secrets, also when it is disabled. Since GitLab 16.9, generally available since 17.8. Premium and Ultimate only.
         */
        get: operations["getGitGuardianIntegration"];
        /**
         * Set up GitGuardian
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. Since GitLab 16.9, generally available since 17.8. Premium and Ultimate only.
         */
        put: operations["setGitGuardianIntegration"];
        post?: never;
        /**
         * Disable GitGuardian
         * @description Switches the integration off and resets its settings. The record and its triggers stay. Since GitLab 16.9, generally available since 17.8. Premium and Ultimate only.
         */
        delete: operations["disableGitGuardianIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/github": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get GitHub
         * @description Returns the integration and its settings without secrets, also when it is disabled. Premium and Ultimate only. It has no group or instance settings to inherit.
         */
        get: operations["getGithubIntegration"];
        /**
         * Set up GitHub
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. Premium and Ultimate only. It has no group or instance settings to inherit.
         */
        put: operations["setGithubIntegration"];
        post?: never;
        /**
         * Disable GitHub
         * @description Switches the integration off and resets its settings. The record and its triggers stay. Premium and Ultimate only. It has no group or instance settings to inherit.
         */
        delete: operations["disableGithubIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/gitlab-slack-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get GitLab for Slack app
         * @description Returns the integration and its settings without secrets, also when it is disabled. It cannot be created through the API: its app has to be installed first.
         */
        get: operations["getGitlabSlackApplicationIntegration"];
        /**
         * Set up GitLab for Slack app
         * @description Changes the settings and leaves the integration as active or inactive as it is. It cannot be created through the API: its app has to be installed first.
         */
        put: operations["setGitlabSlackApplicationIntegration"];
        post?: never;
        /**
         * Disable GitLab for Slack app
         * @description Switches the integration off and resets its settings. The record and its triggers stay. It cannot be created through the API: its app has to be installed first.
         */
        delete: operations["disableGitlabSlackApplicationIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/google-cloud-platform-artifact-registry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Google Artifact Management
         * @description Returns the integration and its settings without secrets, also when it is disabled. Since GitLab 16.9. Not in Community Edition. Beta: it may still change. Offered on GitLab.com only.
         */
        get: operations["getGoogleCloudPlatformArtifactRegistryIntegration"];
        /**
         * Set up Google Artifact Management
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. Since GitLab 16.9. Not in Community Edition. Beta: it may still change. Offered on GitLab.com only.
         */
        put: operations["setGoogleCloudPlatformArtifactRegistryIntegration"];
        post?: never;
        /**
         * Disable Google Artifact Management
         * @description Switches the integration off and resets its settings. The record and its triggers stay. Since GitLab 16.9. Not in Community Edition. Beta: it may still change. Offered on GitLab.com only.
         */
        delete: operations["disableGoogleCloudPlatformArtifactRegistryIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/google-cloud-platform-workload-identity-federation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Google Cloud Identity and Access Management (IAM)
         * @description Returns the integration and its settings without secrets, also when it is disabled. Since GitLab 16.10. Not in Community Edition. Beta: it may still change. Offered on GitLab.com only.
         */
        get: operations["getGoogleCloudPlatformWorkloadIdentityFederationIntegration"];
        /**
         * Set up Google Cloud Identity and Access Management (IAM)
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. Since GitLab 16.10. Not in Community Edition. Beta: it may still change. Offered on GitLab.com only.
         */
        put: operations["setGoogleCloudPlatformWorkloadIdentityFederationIntegration"];
        post?: never;
        /**
         * Disable Google Cloud Identity and Access Management (IAM)
         * @description Switches the integration off and resets its settings. The record and its triggers stay. Since GitLab 16.10. Not in Community Edition. Beta: it may still change. Offered on GitLab.com only.
         */
        delete: operations["disableGoogleCloudPlatformWorkloadIdentityFederationIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/google-play": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Google Play
         * @description Returns the integration and its settings without secrets, also when it is disabled. It has no group or instance settings to inherit.
         */
        get: operations["getGooglePlayIntegration"];
        /**
         * Set up Google Play
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. It has no group or instance settings to inherit.
         */
        put: operations["setGooglePlayIntegration"];
        post?: never;
        /**
         * Disable Google Play
         * @description Switches the integration off and resets its settings. The record and its triggers stay. It has no group or instance settings to inherit.
         */
        delete: operations["disableGooglePlayIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/hangouts-chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Google Chat
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getHangoutsChatIntegration"];
        /**
         * Set up Google Chat
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setHangoutsChatIntegration"];
        post?: never;
        /**
         * Disable Google Chat
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableHangoutsChatIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/harbor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Harbor
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getHarborIntegration"];
        /**
         * Set up Harbor
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setHarborIntegration"];
        post?: never;
        /**
         * Disable Harbor
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableHarborIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/irker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get irker (IRC gateway)
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getIrkerIntegration"];
        /**
         * Set up irker (IRC gateway)
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setIrkerIntegration"];
        post?: never;
        /**
         * Disable irker (IRC gateway)
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableIrkerIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/jenkins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Jenkins
         * @description Returns the integration and its settings without secrets, also when it is disabled. It has no group or instance settings to inherit.
         */
        get: operations["getJenkinsIntegration"];
        /**
         * Set up Jenkins
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. It has no group or instance settings to inherit.
         */
        put: operations["setJenkinsIntegration"];
        post?: never;
        /**
         * Disable Jenkins
         * @description Switches the integration off and resets its settings. The record and its triggers stay. It has no group or instance settings to inherit.
         */
        delete: operations["disableJenkinsIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/jira": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Jira issues
         * @description Returns the integration and its settings without secrets, also when it is disabled. A project can have one active external issue tracker only.
         */
        get: operations["getJiraIntegration"];
        /**
         * Set up Jira issues
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. A project can have one active external issue tracker only.
         */
        put: operations["setJiraIntegration"];
        post?: never;
        /**
         * Disable Jira issues
         * @description Switches the integration off and resets its settings. The record and its triggers stay. A project can have one active external issue tracker only.
         */
        delete: operations["disableJiraIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/jira-cloud-app": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get GitLab for Jira Cloud app
         * @description Returns the integration and its settings without secrets, also when it is disabled. It cannot be created through the API: its app has to be installed first.
         */
        get: operations["getJiraCloudAppIntegration"];
        /**
         * Set up GitLab for Jira Cloud app
         * @description Changes the settings and leaves the integration as active or inactive as it is. It cannot be created through the API: its app has to be installed first.
         */
        put: operations["setJiraCloudAppIntegration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/linear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Linear
         * @description Returns the integration and its settings without secrets, also when it is disabled. Since GitLab 18.3. A project can have one active external issue tracker only.
         */
        get: operations["getLinearIntegration"];
        /**
         * Set up Linear
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. Since GitLab 18.3. A project can have one active external issue tracker only.
         */
        put: operations["setLinearIntegration"];
        post?: never;
        /**
         * Disable Linear
         * @description Switches the integration off and resets its settings. The record and its triggers stay. Since GitLab 18.3. A project can have one active external issue tracker only.
         */
        delete: operations["disableLinearIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Matrix notifications
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getMatrixIntegration"];
        /**
         * Set up Matrix notifications
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setMatrixIntegration"];
        post?: never;
        /**
         * Disable Matrix notifications
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableMatrixIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/mattermost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Mattermost notifications
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getMattermostIntegration"];
        /**
         * Set up Mattermost notifications
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setMattermostIntegration"];
        post?: never;
        /**
         * Disable Mattermost notifications
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableMattermostIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/mattermost-slash-commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Mattermost slash commands
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getMattermostSlashCommandsIntegration"];
        /**
         * Set up Mattermost slash commands
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setMattermostSlashCommandsIntegration"];
        post?: never;
        /**
         * Disable Mattermost slash commands
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableMattermostSlashCommandsIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/microsoft-teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Microsoft Teams notifications
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getMicrosoftTeamsIntegration"];
        /**
         * Set up Microsoft Teams notifications
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setMicrosoftTeamsIntegration"];
        post?: never;
        /**
         * Disable Microsoft Teams notifications
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableMicrosoftTeamsIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/mock-ci": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Mock CI
         * @description Returns the integration and its settings without secrets, also when it is disabled. Exists on development servers only.
         */
        get: operations["getMockCiIntegration"];
        /**
         * Set up Mock CI
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. Exists on development servers only.
         */
        put: operations["setMockCiIntegration"];
        post?: never;
        /**
         * Disable Mock CI
         * @description Switches the integration off and resets its settings. The record and its triggers stay. Exists on development servers only.
         */
        delete: operations["disableMockCiIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/packagist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Packagist
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getPackagistIntegration"];
        /**
         * Set up Packagist
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setPackagistIntegration"];
        post?: never;
        /**
         * Disable Packagist
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disablePackagistIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/phorge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Phorge
         * @description Returns the integration and its settings without secrets, also when it is disabled. Since GitLab 16.11. A project can have one active external issue tracker only.
         */
        get: operations["getPhorgeIntegration"];
        /**
         * Set up Phorge
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. Since GitLab 16.11. A project can have one active external issue tracker only.
         */
        put: operations["setPhorgeIntegration"];
        post?: never;
        /**
         * Disable Phorge
         * @description Switches the integration off and resets its settings. The record and its triggers stay. Since GitLab 16.11. A project can have one active external issue tracker only.
         */
        delete: operations["disablePhorgeIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/pipelines-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pipeline status emails
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getPipelinesEmailIntegration"];
        /**
         * Set up Pipeline status emails
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setPipelinesEmailIntegration"];
        post?: never;
        /**
         * Disable Pipeline status emails
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disablePipelinesEmailIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/pivotaltracker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pivotal Tracker
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getPivotaltrackerIntegration"];
        /**
         * Set up Pivotal Tracker
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setPivotaltrackerIntegration"];
        post?: never;
        /**
         * Disable Pivotal Tracker
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disablePivotaltrackerIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/pumble": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pumble
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getPumbleIntegration"];
        /**
         * Set up Pumble
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setPumbleIntegration"];
        post?: never;
        /**
         * Disable Pumble
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disablePumbleIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/pushover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pushover
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getPushoverIntegration"];
        /**
         * Set up Pushover
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setPushoverIntegration"];
        post?: never;
        /**
         * Disable Pushover
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disablePushoverIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/redmine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Redmine
         * @description Returns the integration and its settings without secrets, also when it is disabled. A project can have one active external issue tracker only.
         */
        get: operations["getRedmineIntegration"];
        /**
         * Set up Redmine
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. A project can have one active external issue tracker only.
         */
        put: operations["setRedmineIntegration"];
        post?: never;
        /**
         * Disable Redmine
         * @description Switches the integration off and resets its settings. The record and its triggers stay. A project can have one active external issue tracker only.
         */
        delete: operations["disableRedmineIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/slack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Slack notifications
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getSlackIntegration"];
        /**
         * Set up Slack notifications
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setSlackIntegration"];
        post?: never;
        /**
         * Disable Slack notifications
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableSlackIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/slack-slash-commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Slack slash commands
         * @description Returns the integration and its settings without secrets, also when it is disabled. Until GitLab 18.11.
         */
        get: operations["getSlackSlashCommandsIntegration"];
        /**
         * Set up Slack slash commands
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. Until GitLab 18.11.
         */
        put: operations["setSlackSlashCommandsIntegration"];
        post?: never;
        /**
         * Disable Slack slash commands
         * @description Switches the integration off and resets its settings. The record and its triggers stay. Until GitLab 18.11.
         */
        delete: operations["disableSlackSlashCommandsIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/squash-tm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Squash TM
         * @description Returns the integration and its settings without secrets, also when it is disabled. Since GitLab 15.10.
         */
        get: operations["getSquashTmIntegration"];
        /**
         * Set up Squash TM
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. Since GitLab 15.10.
         */
        put: operations["setSquashTmIntegration"];
        post?: never;
        /**
         * Disable Squash TM
         * @description Switches the integration off and resets its settings. The record and its triggers stay. Since GitLab 15.10.
         */
        delete: operations["disableSquashTmIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/teamcity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get JetBrains TeamCity
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getTeamcityIntegration"];
        /**
         * Set up JetBrains TeamCity
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setTeamcityIntegration"];
        post?: never;
        /**
         * Disable JetBrains TeamCity
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableTeamcityIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/telegram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Telegram
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getTelegramIntegration"];
        /**
         * Set up Telegram
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setTelegramIntegration"];
        post?: never;
        /**
         * Disable Telegram
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableTelegramIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/unify-circuit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Unify Circuit
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getUnifyCircuitIntegration"];
        /**
         * Set up Unify Circuit
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setUnifyCircuitIntegration"];
        post?: never;
        /**
         * Disable Unify Circuit
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableUnifyCircuitIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/webex-teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Webex Teams
         * @description Returns the integration and its settings without secrets, also when it is disabled.
         */
        get: operations["getWebexTeamsIntegration"];
        /**
         * Set up Webex Teams
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included.
         */
        put: operations["setWebexTeamsIntegration"];
        post?: never;
        /**
         * Disable Webex Teams
         * @description Switches the integration off and resets its settings. The record and its triggers stay.
         */
        delete: operations["disableWebexTeamsIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{id}/integrations/youtrack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get YouTrack
         * @description Returns the integration and its settings without secrets, also when it is disabled. A project can have one active external issue tracker only.
         */
        get: operations["getYoutrackIntegration"];
        /**
         * Set up YouTrack
         * @description Creates or changes the integration and activates it. Every required setting is needed every time, secrets included. A project can have one active external issue tracker only.
         */
        put: operations["setYoutrackIntegration"];
        post?: never;
        /**
         * Disable YouTrack
         * @description Switches the integration off and resets its settings. The record and its triggers stay. A project can have one active external issue tracker only.
         */
        delete: operations["disableYoutrackIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List active integrations of a group
         * @description Returns every integration that is active in the group itself, in no particular order and without pages. Those that its ancestors or the server have are left out, and no settings are shown. Since GitLab 17.9.
         */
        get: operations["listGroupIntegrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/asana": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Asana of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupAsanaIntegration"];
        /**
         * Set up Asana for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupAsanaIntegration"];
        post?: never;
        /**
         * Disable Asana for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupAsanaIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/assembla": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Assembla of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupAssemblaIntegration"];
        /**
         * Set up Assembla for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupAssemblaIntegration"];
        post?: never;
        /**
         * Disable Assembla for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupAssemblaIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/bamboo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Atlassian Bamboo of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupBambooIntegration"];
        /**
         * Set up Atlassian Bamboo for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupBambooIntegration"];
        post?: never;
        /**
         * Disable Atlassian Bamboo for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupBambooIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/bugzilla": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Bugzilla of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        get: operations["getGroupBugzillaIntegration"];
        /**
         * Set up Bugzilla for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        put: operations["setGroupBugzillaIntegration"];
        post?: never;
        /**
         * Disable Bugzilla for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        delete: operations["disableGroupBugzillaIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/buildkite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Buildkite of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupBuildkiteIntegration"];
        /**
         * Set up Buildkite for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupBuildkiteIntegration"];
        post?: never;
        /**
         * Disable Buildkite for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupBuildkiteIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/campfire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Campfire Classic of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupCampfireIntegration"];
        /**
         * Set up Campfire Classic for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupCampfireIntegration"];
        post?: never;
        /**
         * Disable Campfire Classic for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupCampfireIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/clickup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get ClickUp of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        get: operations["getGroupClickupIntegration"];
        /**
         * Set up ClickUp for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        put: operations["setGroupClickupIntegration"];
        post?: never;
        /**
         * Disable ClickUp for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        delete: operations["disableGroupClickupIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/confluence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Confluence Workspace of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9. A project can have one active third-party wiki only.
         */
        get: operations["getGroupConfluenceIntegration"];
        /**
         * Set up Confluence Workspace for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9. A project can have one active third-party wiki only.
         */
        put: operations["setGroupConfluenceIntegration"];
        post?: never;
        /**
         * Disable Confluence Workspace for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9. A project can have one active third-party wiki only.
         */
        delete: operations["disableGroupConfluenceIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/custom-issue-tracker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Custom issue tracker of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        get: operations["getGroupCustomIssueTrackerIntegration"];
        /**
         * Set up Custom issue tracker for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        put: operations["setGroupCustomIssueTrackerIntegration"];
        post?: never;
        /**
         * Disable Custom issue tracker for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        delete: operations["disableGroupCustomIssueTrackerIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/datadog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Datadog of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupDatadogIntegration"];
        /**
         * Set up Datadog for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupDatadogIntegration"];
        post?: never;
        /**
         * Disable Datadog for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupDatadogIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/diffblue-cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Diffblue Cover of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupDiffblueCoverIntegration"];
        /**
         * Set up Diffblue Cover for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupDiffblueCoverIntegration"];
        post?: never;
        /**
         * Disable Diffblue Cover for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupDiffblueCoverIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/discord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Discord Notifications of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupDiscordIntegration"];
        /**
         * Set up Discord Notifications for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupDiscordIntegration"];
        post?: never;
        /**
         * Disable Discord Notifications for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupDiscordIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/drone-ci": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Drone of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupDroneCiIntegration"];
        /**
         * Set up Drone for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupDroneCiIntegration"];
        post?: never;
        /**
         * Disable Drone for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupDroneCiIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/emails-on-push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Emails on push of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupEmailsOnPushIntegration"];
        /**
         * Set up Emails on push for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupEmailsOnPushIntegration"];
        post?: never;
        /**
         * Disable Emails on push for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupEmailsOnPushIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/ewm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Engineering Workflow Management (EWM) of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        get: operations["getGroupEwmIntegration"];
        /**
         * Set up Engineering Workflow Management (EWM) for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        put: operations["setGroupEwmIntegration"];
        post?: never;
        /**
         * Disable Engineering Workflow Management (EWM) for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        delete: operations["disableGroupEwmIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/external-wiki": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get External wiki of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupExternalWikiIntegration"];
        /**
         * Set up External wiki for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupExternalWikiIntegration"];
        post?: never;
        /**
         * Disable External wiki for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupExternalWikiIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/git-guardian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get GitGuardian of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9. Premium and Ultimate only.
         */
        get: operations["getGroupGitGuardianIntegration"];
        /**
         * Set up GitGuardian for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9. Premium and Ultimate only.
         */
        put: operations["setGroupGitGuardianIntegration"];
        post?: never;
        /**
         * Disable GitGuardian for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9. Premium and Ultimate only.
         */
        delete: operations["disableGroupGitGuardianIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/gitlab-slack-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get GitLab for Slack app of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9. It cannot be created through the API: its app has to be installed first.
         */
        get: operations["getGroupGitlabSlackApplicationIntegration"];
        /**
         * Set up GitLab for Slack app for a group
         * @description Changes the settings and leaves the integration as active or inactive as it is. In the background GitLab then changes it wherever a subgroup or project below inherits it. Since GitLab 17.9. It cannot be created through the API: its app has to be installed first.
         */
        put: operations["setGroupGitlabSlackApplicationIntegration"];
        post?: never;
        /**
         * Disable GitLab for Slack app for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9. It cannot be created through the API: its app has to be installed first.
         */
        delete: operations["disableGroupGitlabSlackApplicationIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/google-cloud-platform-workload-identity-federation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Google Cloud Identity and Access Management (IAM) of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9. Not in Community Edition. Beta: it may still change. Offered on GitLab.com only.
         */
        get: operations["getGroupGoogleCloudPlatformWorkloadIdentityFederationIntegration"];
        /**
         * Set up Google Cloud Identity and Access Management (IAM) for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9. Not in Community Edition. Beta: it may still change. Offered on GitLab.com only.
         */
        put: operations["setGroupGoogleCloudPlatformWorkloadIdentityFederationIntegration"];
        post?: never;
        /**
         * Disable Google Cloud Identity and Access Management (IAM) for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9. Not in Community Edition. Beta: it may still change. Offered on GitLab.com only.
         */
        delete: operations["disableGroupGoogleCloudPlatformWorkloadIdentityFederationIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/hangouts-chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Google Chat of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupHangoutsChatIntegration"];
        /**
         * Set up Google Chat for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupHangoutsChatIntegration"];
        post?: never;
        /**
         * Disable Google Chat for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupHangoutsChatIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/harbor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Harbor of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupHarborIntegration"];
        /**
         * Set up Harbor for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupHarborIntegration"];
        post?: never;
        /**
         * Disable Harbor for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupHarborIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/irker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get irker (IRC gateway) of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupIrkerIntegration"];
        /**
         * Set up irker (IRC gateway) for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupIrkerIntegration"];
        post?: never;
        /**
         * Disable irker (IRC gateway) for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupIrkerIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/jira": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Jira issues of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        get: operations["getGroupJiraIntegration"];
        /**
         * Set up Jira issues for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        put: operations["setGroupJiraIntegration"];
        post?: never;
        /**
         * Disable Jira issues for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        delete: operations["disableGroupJiraIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/jira-cloud-app": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get GitLab for Jira Cloud app of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9. It cannot be created through the API: its app has to be installed first.
         */
        get: operations["getGroupJiraCloudAppIntegration"];
        /**
         * Set up GitLab for Jira Cloud app for a group
         * @description Changes the settings and leaves the integration as active or inactive as it is. In the background GitLab then changes it wherever a subgroup or project below inherits it. Since GitLab 17.9. It cannot be created through the API: its app has to be installed first.
         */
        put: operations["setGroupJiraCloudAppIntegration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/linear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Linear of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 18.3. A project can have one active external issue tracker only.
         */
        get: operations["getGroupLinearIntegration"];
        /**
         * Set up Linear for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 18.3. A project can have one active external issue tracker only.
         */
        put: operations["setGroupLinearIntegration"];
        post?: never;
        /**
         * Disable Linear for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 18.3. A project can have one active external issue tracker only.
         */
        delete: operations["disableGroupLinearIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Matrix notifications of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupMatrixIntegration"];
        /**
         * Set up Matrix notifications for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupMatrixIntegration"];
        post?: never;
        /**
         * Disable Matrix notifications for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupMatrixIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/mattermost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Mattermost notifications of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupMattermostIntegration"];
        /**
         * Set up Mattermost notifications for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupMattermostIntegration"];
        post?: never;
        /**
         * Disable Mattermost notifications for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupMattermostIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/mattermost-slash-commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Mattermost slash commands of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupMattermostSlashCommandsIntegration"];
        /**
         * Set up Mattermost slash commands for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupMattermostSlashCommandsIntegration"];
        post?: never;
        /**
         * Disable Mattermost slash commands for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupMattermostSlashCommandsIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/microsoft-teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Microsoft Teams notifications of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupMicrosoftTeamsIntegration"];
        /**
         * Set up Microsoft Teams notifications for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupMicrosoftTeamsIntegration"];
        post?: never;
        /**
         * Disable Microsoft Teams notifications for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupMicrosoftTeamsIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/packagist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Packagist of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupPackagistIntegration"];
        /**
         * Set up Packagist for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupPackagistIntegration"];
        post?: never;
        /**
         * Disable Packagist for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupPackagistIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/phorge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Phorge of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        get: operations["getGroupPhorgeIntegration"];
        /**
         * Set up Phorge for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        put: operations["setGroupPhorgeIntegration"];
        post?: never;
        /**
         * Disable Phorge for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        delete: operations["disableGroupPhorgeIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/pipelines-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pipeline status emails of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupPipelinesEmailIntegration"];
        /**
         * Set up Pipeline status emails for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupPipelinesEmailIntegration"];
        post?: never;
        /**
         * Disable Pipeline status emails for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupPipelinesEmailIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/pivotaltracker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pivotal Tracker of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupPivotaltrackerIntegration"];
        /**
         * Set up Pivotal Tracker for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupPivotaltrackerIntegration"];
        post?: never;
        /**
         * Disable Pivotal Tracker for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupPivotaltrackerIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/pumble": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pumble of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupPumbleIntegration"];
        /**
         * Set up Pumble for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupPumbleIntegration"];
        post?: never;
        /**
         * Disable Pumble for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupPumbleIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/pushover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Pushover of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupPushoverIntegration"];
        /**
         * Set up Pushover for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupPushoverIntegration"];
        post?: never;
        /**
         * Disable Pushover for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupPushoverIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/redmine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Redmine of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        get: operations["getGroupRedmineIntegration"];
        /**
         * Set up Redmine for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        put: operations["setGroupRedmineIntegration"];
        post?: never;
        /**
         * Disable Redmine for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        delete: operations["disableGroupRedmineIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/slack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Slack notifications of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupSlackIntegration"];
        /**
         * Set up Slack notifications for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupSlackIntegration"];
        post?: never;
        /**
         * Disable Slack notifications for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupSlackIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/slack-slash-commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Slack slash commands of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9. Until GitLab 18.11.
         */
        get: operations["getGroupSlackSlashCommandsIntegration"];
        /**
         * Set up Slack slash commands for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9. Until GitLab 18.11.
         */
        put: operations["setGroupSlackSlashCommandsIntegration"];
        post?: never;
        /**
         * Disable Slack slash commands for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9. Until GitLab 18.11.
         */
        delete: operations["disableGroupSlackSlashCommandsIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/squash-tm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Squash TM of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupSquashTmIntegration"];
        /**
         * Set up Squash TM for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupSquashTmIntegration"];
        post?: never;
        /**
         * Disable Squash TM for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupSquashTmIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/teamcity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get JetBrains TeamCity of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupTeamcityIntegration"];
        /**
         * Set up JetBrains TeamCity for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupTeamcityIntegration"];
        post?: never;
        /**
         * Disable JetBrains TeamCity for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupTeamcityIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/telegram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Telegram of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupTelegramIntegration"];
        /**
         * Set up Telegram for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupTelegramIntegration"];
        post?: never;
        /**
         * Disable Telegram for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupTelegramIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/unify-circuit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Unify Circuit of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupUnifyCircuitIntegration"];
        /**
         * Set up Unify Circuit for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupUnifyCircuitIntegration"];
        post?: never;
        /**
         * Disable Unify Circuit for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupUnifyCircuitIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/webex-teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Webex Teams of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9.
         */
        get: operations["getGroupWebexTeamsIntegration"];
        /**
         * Set up Webex Teams for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9.
         */
        put: operations["setGroupWebexTeamsIntegration"];
        post?: never;
        /**
         * Disable Webex Teams for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9.
         */
        delete: operations["disableGroupWebexTeamsIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{id}/integrations/youtrack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get YouTrack of a group
         * @description Returns the integration of the group and its settings without secrets, also when it is disabled. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        get: operations["getGroupYoutrackIntegration"];
        /**
         * Set up YouTrack for a group
         * @description Creates or changes the integration of the group and activates it. Every required setting is needed every time, secrets included. In the background GitLab then changes it wherever a subgroup or project below inherits it, and creates it, active, wherever one below has none; later ones get it when they are created. Those with settings of their own keep them. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        put: operations["setGroupYoutrackIntegration"];
        post?: never;
        /**
         * Disable YouTrack for a group
         * @description Switches the integration of the group off and resets its settings. Subgroups and projects that inherit it keep what they have. Since GitLab 17.9. A project can have one active external issue tracker only.
         */
        delete: operations["disableGroupYoutrackIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Entry of the list
         * @description An entry of the list. The slug tells them apart; a newer server may send one that is not known here.
         */
        Integration: components["schemas"]["IntegrationBase"] & (components["schemas"]["KnownIntegration"] | components["schemas"]["UnknownIntegration"]);
        /**
         * Known integration
         * @description One of the integrations described here.
         */
        KnownIntegration: components["schemas"]["AppleAppStoreSummary"] | components["schemas"]["AsanaSummary"] | components["schemas"]["AssemblaSummary"] | components["schemas"]["BambooSummary"] | components["schemas"]["BugzillaSummary"] | components["schemas"]["BuildkiteSummary"] | components["schemas"]["CampfireSummary"] | components["schemas"]["ClickupSummary"] | components["schemas"]["ConfluenceSummary"] | components["schemas"]["CustomIssueTrackerSummary"] | components["schemas"]["DatadogSummary"] | components["schemas"]["DiffblueCoverSummary"] | components["schemas"]["DiscordSummary"] | components["schemas"]["DroneCiSummary"] | components["schemas"]["EmailsOnPushSummary"] | components["schemas"]["EwmSummary"] | components["schemas"]["ExternalWikiSummary"] | components["schemas"]["GitGuardianSummary"] | components["schemas"]["GithubSummary"] | components["schemas"]["GitlabSlackApplicationSummary"] | components["schemas"]["GoogleCloudPlatformArtifactRegistrySummary"] | components["schemas"]["GoogleCloudPlatformWorkloadIdentityFederationSummary"] | components["schemas"]["GooglePlaySummary"] | components["schemas"]["HangoutsChatSummary"] | components["schemas"]["HarborSummary"] | components["schemas"]["IrkerSummary"] | components["schemas"]["JenkinsSummary"] | components["schemas"]["JiraSummary"] | components["schemas"]["JiraCloudAppSummary"] | components["schemas"]["LinearSummary"] | components["schemas"]["MatrixSummary"] | components["schemas"]["MattermostSummary"] | components["schemas"]["MattermostSlashCommandsSummary"] | components["schemas"]["MicrosoftTeamsSummary"] | components["schemas"]["MockCiSummary"] | components["schemas"]["PackagistSummary"] | components["schemas"]["PhorgeSummary"] | components["schemas"]["PipelinesEmailSummary"] | components["schemas"]["PivotaltrackerSummary"] | components["schemas"]["PumbleSummary"] | components["schemas"]["PushoverSummary"] | components["schemas"]["RedmineSummary"] | components["schemas"]["SlackSummary"] | components["schemas"]["SlackSlashCommandsSummary"] | components["schemas"]["SquashTmSummary"] | components["schemas"]["TeamcitySummary"] | components["schemas"]["TelegramSummary"] | components["schemas"]["UnifyCircuitSummary"] | components["schemas"]["WebexTeamsSummary"] | components["schemas"]["YoutrackSummary"];
        /**
         * Unknown integration
         * @description An integration that this description does not know, of a newer server for example.
         */
        UnknownIntegration: components["schemas"]["IntegrationBase"] & {
            /** @description A slug that is none of those described here. */
            slug: string;
        };
        /**
         * What every integration has
         * @description What every integration tells of itself.
         */
        IntegrationBase: {
            /**
             * @description Number of the integration on this server.
             * @example 75
             */
            id: number;
            /**
             * @description Name of the integration.
             * @example Jenkins
             */
            title: string;
            /**
             * Format: date-time
             * @description When the integration was first set up.
             * @example 2026-01-20T11:20:25.297Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the integration was last changed, apart from the settings of an issue tracker.
             * @example 2026-02-03T12:24:37.498Z
             */
            updated_at: string;
            /**
             * @description Whether the integration is on.
             * @example true
             */
            active: boolean;
            /**
             * @description Whether commits trigger it.
             * @example true
             */
            commit_events: boolean;
            /**
             * @description Whether pushes trigger it.
             * @example true
             */
            push_events: boolean | null;
            /**
             * @description Whether issues trigger it.
             * @example true
             */
            issues_events: boolean | null;
            /**
             * @description Whether incidents trigger it.
             * @example false
             */
            incident_events: boolean;
            /**
             * @description Whether alerts trigger it.
             * @example true
             */
            alert_events: boolean | null;
            /**
             * @description Whether confidential issues trigger it.
             * @example true
             */
            confidential_issues_events: boolean;
            /**
             * @description Whether merge requests trigger it.
             * @example true
             */
            merge_requests_events: boolean | null;
            /**
             * @description Whether tags trigger it.
             * @example true
             */
            tag_push_events: boolean | null;
            /**
             * @description Whether deployments trigger it.
             * @example false
             */
            deployment_events: boolean;
            /**
             * @description Whether comments trigger it.
             * @example true
             */
            note_events: boolean;
            /**
             * @description Whether confidential comments trigger it.
             * @example true
             */
            confidential_note_events: boolean | null;
            /**
             * @description Whether pipelines trigger it.
             * @example true
             */
            pipeline_events: boolean;
            /**
             * @description Whether wiki pages trigger it.
             * @example true
             */
            wiki_page_events: boolean | null;
            /**
             * @description Whether jobs trigger it.
             * @example true
             */
            job_events: boolean;
            /**
             * @description Whether it comments on the issues that events mention.
             * @example true
             */
            comment_on_event_enabled: boolean;
            /**
             * @description Whether the settings come from a group above or from the instance. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            inherited?: boolean;
            /**
             * @description Whether vulnerabilities trigger it. Since GitLab 16.4. Not in Community Edition.
             * @example false
             */
            vulnerability_events?: boolean;
        };
        /**
         * Problem of the parameters
         * @description A complaint about the parameters, or about the route.
         */
        ParameterProblem: {
            /** @description What is wrong; several problems are joined by commas. */
            error: string;
        };
        /**
         * Message of the server
         * @description A message of GitLab itself.
         */
        ServerMessage: {
            /** @description What happened; problems of settings stand in it as a printed Ruby hash. */
            message: string;
        };
        /**
         * Problem of the rate limit
         * @description A complaint about too many requests to one address.
         */
        LimitProblem: {
            /** @description Contains the message. */
            message: {
                /** @description What happened. */
                error: string;
            };
        };
        /**
         * Problem of the token
         * @description A complaint about the token.
         */
        TokenProblem: {
            /** @description Kind of the problem. */
            error: string;
            /** @description The problem in a sentence. */
            error_description: string;
            /** @description Scopes of which one would suffice, separated by blanks. */
            scope?: string;
        };
        /**
         * Apple App Store Connect: settings
         * @description Body of a request that sets up Apple App Store Connect.
         */
        AppleAppStoreSettings: {
            /**
             * @description Identifier of the issuer to which the API key belongs. It must be a UUID in lower-case letters. It is a UUID, and only lower-case letters are accepted in it.
             * @example 01234567-89ab-cdef-0123-456789abcdef
             */
            app_store_issuer_id: string;
            /**
             * @description Identifier of the API key. It must consist of capital letters and digits, with at least one of each.
             * @example ABC123DEFG
             */
            app_store_key_id: string;
            /**
             * @description Name of the file from which the private key was taken.
             * @example AuthKey_ABC123DEFG.p8
             */
            app_store_private_key_file_name: string;
            /**
             * @description Content of the private key file. The key comes back unmasked in `properties`, so keep responses secret too. GitLab refuses text that cannot be parsed as a key. Keep it secret: GitLab returns it in clear.
             * @example <private key>
             */
            app_store_private_key: string;
            /**
             * @description Limits the CI/CD variables to pipelines of protected branches and tags. Server default: `true`.
             * @example true
             */
            app_store_protected_refs?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Apple App Store Connect: list entry
         * @description The entry of `apple-app-store` in the list.
         */
        AppleAppStoreSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "apple-app-store";
        };
        /**
         * Apple App Store Connect
         * @description The integration `apple-app-store` and its settings.
         */
        AppleAppStoreIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "apple-app-store";
            properties: components["schemas"]["AppleAppStoreProperties"];
        };
        /**
         * Apple App Store Connect: properties
         * @description The settings of Apple App Store Connect that GitLab returns.
         */
        AppleAppStoreProperties: {
            /** @description Identifier of the issuer to which the API key belongs. */
            app_store_issuer_id?: string | null;
            /** @description Identifier of the API key. */
            app_store_key_id?: string | null;
            /** @description Name of the file from which the private key was taken. */
            app_store_private_key_file_name?: string | null;
            /** @description Content of the private key file. Keep it secret: GitLab returns it in clear. */
            app_store_private_key?: string | null;
            /** @description Limits the CI/CD variables to pipelines of protected branches and tags. */
            app_store_protected_refs?: boolean | null;
        };
        /**
         * Asana: settings
         * @description Body of a request that sets up Asana.
         */
        AsanaSettings: {
            /**
             * Format: password
             * @description Personal access token of the Asana user who writes the comments. Tasks that this user cannot open get no comment. Keep it secret; GitLab never returns it.
             * @example <token>
             */
            api_key: string;
            /**
             * @description Branches whose commits are inspected, separated by commas, where blank means every branch.
             * @example main,stable
             */
            restrict_to_branch?: string | null;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Asana: list entry
         * @description The entry of `asana` in the list.
         */
        AsanaSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "asana";
        };
        /**
         * Asana
         * @description The integration `asana` and its settings.
         */
        AsanaIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "asana";
            properties: components["schemas"]["AsanaProperties"];
        };
        /**
         * Asana: properties
         * @description The settings of Asana that GitLab returns.
         */
        AsanaProperties: {
            /** @description Branches whose commits are inspected, separated by commas, where blank means every branch. */
            restrict_to_branch?: string | null;
        };
        /**
         * Assembla: settings
         * @description Body of a request that sets up Assembla.
         */
        AssemblaSettings: {
            /**
             * Format: password
             * @description Secret key with which GitLab authenticates at the Assembla space. Keep it secret; GitLab never returns it.
             * @example <token>
             */
            token: string;
            /**
             * @description Name of the Assembla space that receives the pushes. GitLab puts it into the address it calls, so without it no space is reached. A change clears the stored secrets that the same request does not send.
             * @example demo-space
             */
            subdomain?: string | null;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Assembla: list entry
         * @description The entry of `assembla` in the list.
         */
        AssemblaSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "assembla";
        };
        /**
         * Assembla
         * @description The integration `assembla` and its settings.
         */
        AssemblaIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "assembla";
            properties: components["schemas"]["AssemblaProperties"];
        };
        /**
         * Assembla: properties
         * @description The settings of Assembla that GitLab returns.
         */
        AssemblaProperties: {
            /** @description Name of the Assembla space that receives the pushes. */
            subdomain?: string | null;
        };
        /**
         * Atlassian Bamboo: settings
         * @description Body of a request that sets up Atlassian Bamboo.
         */
        BambooSettings: {
            /**
             * @description Root address of the Bamboo server. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
             * @example https://bamboo.example.com
             */
            bamboo_url: string;
            /**
             * @description Refuses a server whose TLS certificate cannot be verified. Server default: `true`.
             * @example true
             */
            enable_ssl_verification?: boolean;
            /**
             * Format: password
             * @description Key of the Bamboo plan that is built. GitLab treats this key as a secret although it is only a short plan name, and so never returns it. Keep it secret; GitLab never returns it.
             * @example <build key>
             */
            build_key: string;
            /**
             * @description Bamboo account that may use the API of the server.
             * @example gitlab
             */
            username: string;
            /**
             * Format: password
             * @description Password of that account. Keep it secret; GitLab never returns it.
             * @example <password>
             */
            password: string;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Atlassian Bamboo: list entry
         * @description The entry of `bamboo` in the list.
         */
        BambooSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "bamboo";
        };
        /**
         * Atlassian Bamboo
         * @description The integration `bamboo` and its settings.
         */
        BambooIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "bamboo";
            properties: components["schemas"]["BambooProperties"];
        };
        /**
         * Atlassian Bamboo: properties
         * @description The settings of Atlassian Bamboo that GitLab returns.
         */
        BambooProperties: {
            /** @description Root address of the Bamboo server. */
            bamboo_url?: string | null;
            /** @description Refuses a server whose TLS certificate cannot be verified. */
            enable_ssl_verification?: boolean | null;
            /** @description Bamboo account that may use the API of the server. */
            username?: string | null;
        };
        /**
         * Bugzilla: settings
         * @description Body of a request that sets up Bugzilla.
         */
        BugzillaSettings: {
            /**
             * @description Address of the form that opens a new issue. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/projects/demo/issues/new
             */
            new_issue_url: string;
            /**
             * @description Address of the project in the issue tracker. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/projects/demo
             */
            project_url: string;
            /**
             * @description Address of an issue, with `:id` where the issue number goes. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/issues/:id
             */
            issues_url: string;
            /**
             * @description Reacts to pushes. Server default: `true`. A push makes GitLab check whether `project_url` answers, and nothing else.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Bugzilla: list entry
         * @description The entry of `bugzilla` in the list.
         */
        BugzillaSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "bugzilla";
        };
        /**
         * Bugzilla
         * @description The integration `bugzilla` and its settings.
         */
        BugzillaIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "bugzilla";
            properties: components["schemas"]["BugzillaProperties"];
        };
        /**
         * Bugzilla: properties
         * @description The settings of Bugzilla that GitLab returns.
         */
        BugzillaProperties: {
            /** @description Address of the form that opens a new issue. */
            new_issue_url?: string | null;
            /** @description Address of the project in the issue tracker. */
            project_url?: string | null;
            /** @description Address of an issue, with `:id` where the issue number goes. */
            issues_url?: string | null;
        };
        /**
         * Buildkite: settings
         * @description Body of a request that sets up Buildkite.
         */
        BuildkiteSettings: {
            /**
             * Format: password
             * @description Token that Buildkite shows for a pipeline whose repository is on GitLab. It has two parts joined by a colon; GitLab uses the first to start builds and the second to read their status. The limit is that of the first part. Keep it secret; GitLab never returns it.
             * @example <token>
             */
            token: string;
            /**
             * @description Address of the pipeline on Buildkite. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
             * @example https://buildkite.com/acme/web-shop
             */
            project_url: string;
            /**
             * @deprecated
             * @description Former switch for checking the TLS certificate of Buildkite. Deprecated: Certificates are checked in any case, so leave it out. Server default: `true`. GitLab accepts either value, keeps neither and always returns `true`.
             * @example true
             */
            enable_ssl_verification?: boolean;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `true`.
             * @example true
             */
            merge_requests_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `true`.
             * @example true
             */
            tag_push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Buildkite: list entry
         * @description The entry of `buildkite` in the list.
         */
        BuildkiteSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "buildkite";
        };
        /**
         * Buildkite
         * @description The integration `buildkite` and its settings.
         */
        BuildkiteIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "buildkite";
            properties: components["schemas"]["BuildkiteProperties"];
        };
        /**
         * Buildkite: properties
         * @description The settings of Buildkite that GitLab returns.
         */
        BuildkiteProperties: {
            /** @description Address of the pipeline on Buildkite. */
            project_url?: string | null;
            /** @description Former switch for checking the TLS certificate of Buildkite. */
            enable_ssl_verification?: boolean | null;
        };
        /**
         * Campfire: settings
         * @description Body of a request that sets up Campfire.
         */
        CampfireSettings: {
            /**
             * Format: password
             * @description API token of the Campfire user who posts the messages. Campfire shows it on the user's `My info` page. Keep it secret; GitLab never returns it.
             * @example <token>
             */
            token: string;
            /**
             * @description First part of the account's `campfirenow.com` host name. A change clears the stored secrets that the same request does not send.
             * @example acme
             */
            subdomain?: string | null;
            /**
             * @description Number of the room, found at the end of the room's address. It must be a number greater than 0. The model accepts only a number but compares it with the names of the rooms, so a room with another name may never be found.
             * @example 123456
             */
            room?: string | null;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Campfire: list entry
         * @description The entry of `campfire` in the list.
         */
        CampfireSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "campfire";
        };
        /**
         * Campfire
         * @description The integration `campfire` and its settings.
         */
        CampfireIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "campfire";
            properties: components["schemas"]["CampfireProperties"];
        };
        /**
         * Campfire: properties
         * @description The settings of Campfire that GitLab returns.
         */
        CampfireProperties: {
            /** @description First part of the account's `campfirenow.com` host name. */
            subdomain?: string | null;
            /** @description Number of the room, found at the end of the room's address. */
            room?: string | null;
        };
        /**
         * ClickUp: settings
         * @description Body of a request that sets up ClickUp.
         */
        ClickupSettings: {
            /**
             * @description Address of the project in the issue tracker. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/projects/demo
             */
            project_url: string;
            /**
             * @description Address of an issue, with `:id` where the issue number goes. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/issues/:id
             */
            issues_url: string;
            /**
             * @description Reacts to pushes. Server default: `true`. A push makes GitLab check whether `project_url` answers, and nothing else.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * ClickUp: list entry
         * @description The entry of `clickup` in the list.
         */
        ClickupSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "clickup";
        };
        /**
         * ClickUp
         * @description The integration `clickup` and its settings.
         */
        ClickupIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "clickup";
            properties: components["schemas"]["ClickupProperties"];
        };
        /**
         * ClickUp: properties
         * @description The settings of ClickUp that GitLab returns.
         */
        ClickupProperties: {
            /** @description Address of the project in the issue tracker. */
            project_url?: string | null;
            /** @description Address of an issue, with `:id` where the issue number goes. */
            issues_url?: string | null;
        };
        /**
         * Confluence Workspace: settings
         * @description Body of a request that sets up Confluence Workspace.
         */
        ConfluenceSettings: {
            /**
             * @description Address of the workspace, with a path that starts with `/wiki`. It must be an address on `atlassian.net` with a path that begins with `/wiki`. Only hosts below `atlassian.net` are accepted, so a self-hosted Confluence is not.
             * @example https://example.atlassian.net/wiki
             */
            confluence_url: string;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Confluence Workspace: list entry
         * @description The entry of `confluence` in the list.
         */
        ConfluenceSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "confluence";
        };
        /**
         * Confluence Workspace
         * @description The integration `confluence` and its settings.
         */
        ConfluenceIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "confluence";
            properties: components["schemas"]["ConfluenceProperties"];
        };
        /**
         * Confluence Workspace: properties
         * @description The settings of Confluence Workspace that GitLab returns.
         */
        ConfluenceProperties: {
            /** @description Address of the workspace, with a path that starts with `/wiki`. */
            confluence_url?: string | null;
        };
        /**
         * Custom issue tracker: settings
         * @description Body of a request that sets up Custom issue tracker.
         */
        CustomIssueTrackerSettings: {
            /**
             * @description Address of the form that opens a new issue. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/projects/demo/issues/new
             */
            new_issue_url: string;
            /**
             * @description Address of the project in the issue tracker. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/projects/demo
             */
            project_url: string;
            /**
             * @description Address of an issue, with `:id` where the issue number goes. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/issues/:id
             */
            issues_url: string;
            /**
             * @description Reacts to pushes. Server default: `true`. A push makes GitLab check whether `project_url` answers, and nothing else.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Custom issue tracker: list entry
         * @description The entry of `custom-issue-tracker` in the list.
         */
        CustomIssueTrackerSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "custom-issue-tracker";
        };
        /**
         * Custom issue tracker
         * @description The integration `custom-issue-tracker` and its settings.
         */
        CustomIssueTrackerIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "custom-issue-tracker";
            properties: components["schemas"]["CustomIssueTrackerProperties"];
        };
        /**
         * Custom issue tracker: properties
         * @description The settings of Custom issue tracker that GitLab returns.
         */
        CustomIssueTrackerProperties: {
            /** @description Address of the form that opens a new issue. */
            new_issue_url?: string | null;
            /** @description Address of the project in the issue tracker. */
            project_url?: string | null;
            /** @description Address of an issue, with `:id` where the issue number goes. */
            issues_url?: string | null;
        };
        /**
         * Datadog: settings
         * @description Body of a request that sets up Datadog. Job logs are collected only together with pipeline data. A blank Datadog site needs a complete address in its place.
         */
        DatadogSettings: {
            /**
             * Format: password
             * @description Key with which GitLab authenticates at Datadog. Keep it secret; GitLab never returns it.
             * @example your_api_key
             */
            api_key: string;
            /**
             * @description Sends pipeline and job events, so that Datadog can trace every pipeline. Server default: `false`. Datadog charges for CI Visibility by committer. The page prints "required" as its required. Nothing fails, since the setting may be sent or left out.
             * @example false
             */
            datadog_ci_visibility?: boolean;
            /**
             * @description Complete address for the data, used instead of the one that GitLab derives from `datadog_site`. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
             * @example https://datadog-intake.example.com/api/v2/webhook
             */
            api_url?: string | null;
            /**
             * @description Value of the `env` tag on all data that a self-managed server sends. The page prints "names the tag `env%`" as its description. The tag in Datadog is `env`, without a percent sign.
             * @example ci
             */
            datadog_env?: string | null;
            /**
             * @description Service name that tells this GitLab server from others in Datadog.
             * @example gitlab-ci
             */
            datadog_service?: string | null;
            /**
             * @description Host name of the Datadog site that receives the data. Server default: `datadoghq.com`. The European site is `datadoghq.eu`. A leading `app.` does no harm because GitLab removes it. It has no effect while `api_url` is set. A change clears the stored secrets that the same request does not send.
             * @example datadoghq.com
             */
            datadog_site?: string | null;
            /**
             * @description Further tags for the data, one `key:value` pair on each line.
             * @example team:web
             *     region:eu
             */
            datadog_tags?: string | null;
            /**
             * @description Sends job logs, which Datadog shows beside the pipelines. Server default: `false`. Datadog charges for them as for other logs. Since GitLab 15.3.
             * @example false
             */
            archive_trace_events?: boolean;
            /**
             * @description Reacts to status changes of pipelines. Server default: `false`. On every save GitLab copies `datadog_ci_visibility` into this flag and into `job_events`, whatever the request says.
             * @example false
             */
            pipeline_events?: boolean;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `true`.
             * @example true
             */
            merge_requests_events?: boolean;
            /**
             * @description Reacts to new comments that everyone can see. Server default: `true`.
             * @example true
             */
            note_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `true`.
             * @example true
             */
            tag_push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        } & ({
            /** @constant */
            archive_trace_events?: false;
        } | {
            /** @constant */
            datadog_ci_visibility: true;
        }) & ({
            /** @example datadoghq.com */
            datadog_site?: string;
        } | {
            /** @example https://datadog-intake.example.com/api/v2/webhook */
            api_url: string;
        });
        /**
         * Datadog: list entry
         * @description The entry of `datadog` in the list.
         */
        DatadogSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "datadog";
        };
        /**
         * Datadog
         * @description The integration `datadog` and its settings.
         */
        DatadogIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "datadog";
            properties: components["schemas"]["DatadogProperties"];
        };
        /**
         * Datadog: properties
         * @description The settings of Datadog that GitLab returns.
         */
        DatadogProperties: {
            /** @description Sends pipeline and job events, so that Datadog can trace every pipeline. */
            datadog_ci_visibility?: boolean | null;
            /** @description Complete address for the data, used instead of the one that GitLab derives from `datadog_site`. */
            api_url?: string | null;
            /** @description Value of the `env` tag on all data that a self-managed server sends. */
            datadog_env?: string | null;
            /** @description Service name that tells this GitLab server from others in Datadog. */
            datadog_service?: string | null;
            /** @description Host name of the Datadog site that receives the data. */
            datadog_site?: string | null;
            /** @description Further tags for the data, one `key:value` pair on each line. */
            datadog_tags?: string | null;
            /** @description Sends job logs, which Datadog shows beside the pipelines. */
            archive_trace_events?: boolean | null;
        };
        /**
         * Diffblue Cover: settings
         * @description Body of a request that sets up Diffblue Cover.
         */
        DiffblueCoverSettings: {
            /**
             * Format: password
             * @description Licence key of the Diffblue Cover product. Keep it secret; GitLab never returns it. A change clears the stored secrets that the same request does not send.
             * @example <license key>
             */
            diffblue_license_key: string;
            /**
             * @description Name of the GitLab access token with which the jobs reach the project. The token needs the Developer role or a higher one, and the scopes `api` and `write_repository`.
             * @example diffblue-cover
             */
            diffblue_access_token_name: string;
            /**
             * Format: password
             * @description Secret value of that GitLab access token. Keep it secret; GitLab never returns it.
             * @example <token>
             */
            diffblue_access_token_secret: string;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Diffblue Cover: list entry
         * @description The entry of `diffblue-cover` in the list.
         */
        DiffblueCoverSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "diffblue-cover";
        };
        /**
         * Diffblue Cover
         * @description The integration `diffblue-cover` and its settings.
         */
        DiffblueCoverIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "diffblue-cover";
            properties: components["schemas"]["DiffblueCoverProperties"];
        };
        /**
         * Diffblue Cover: properties
         * @description The settings of Diffblue Cover that GitLab returns.
         */
        DiffblueCoverProperties: {
            /** @description Name of the GitLab access token with which the jobs reach the project. */
            diffblue_access_token_name?: string | null;
        };
        /**
         * Discord Notifications: settings
         * @description Body of a request that sets up Discord Notifications.
         */
        DiscordSettings: {
            /**
             * @description Address of the Discord webhook that takes the messages. It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it.
             * @example https://discord.com/api/webhooks/your-webhook-path
             */
            webhook: string;
            /**
             * @description Reports failed pipelines only. Server default: `true`.
             * @example true
             */
            notify_only_broken_pipelines?: boolean;
            /**
             * @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. Server default: `false`.
             * @example false
             */
            notify_only_when_pipeline_status_changes?: boolean;
            /**
             * @description Selects the branches whose events are reported. Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
             * @example default
             */
            branches_to_be_notified?: string | null;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to changes of issues that everyone can see. Server default: `true`.
             * @example true
             */
            issues_events?: boolean;
            /**
             * @description Reacts to changes of confidential issues. Server default: `true`.
             * @example true
             */
            confidential_issues_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `true`.
             * @example true
             */
            merge_requests_events?: boolean;
            /**
             * @description Reacts to new comments that everyone can see. Server default: `true`.
             * @example true
             */
            note_events?: boolean;
            /**
             * @description Reacts to new confidential comments, such as internal notes. Server default: `true`.
             * @example true
             */
            confidential_note_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `true`.
             * @example true
             */
            tag_push_events?: boolean;
            /**
             * @description Reacts to status changes of pipelines. Server default: `true`.
             * @example true
             */
            pipeline_events?: boolean;
            /**
             * @description Reacts to wiki pages that are created or edited. Server default: `true`.
             * @example true
             */
            wiki_page_events?: boolean;
            /**
             * @description Reacts to deployments that start or finish. Server default: `false`.
             * @example false
             */
            deployment_events?: boolean;
            /**
             * @deprecated
             * @description Trigger for confidential mentions of a group, which projects do not have. Ignored: it is on the documentation page, but the server drops it. Nothing replaces it, because Discord reports mentions of a group only where the integration belongs to that group.
             * @example true
             */
            group_confidential_mentions_events?: boolean;
            /**
             * @deprecated
             * @description Trigger for public mentions of a group, which projects do not have. Ignored: it is on the documentation page, but the server drops it. Nothing replaces it, because Discord reports mentions of a group only where the integration belongs to that group.
             * @example true
             */
            group_mentions_events?: boolean;
            /**
             * @description Address of another Discord webhook that takes the messages about confidential issues. It must be an address that begins with `https://discord.com`. When blank, the webhook in `issue_channel` is used before the main one. Keep it secret; GitLab never returns it. Since GitLab 16.3.
             * @example https://discord.com/api/webhooks/your-confidential-issue-webhook
             */
            confidential_issue_channel?: string | null;
            /**
             * @description Address of another Discord webhook that takes the messages about confidential comments. It must be an address that begins with `https://discord.com`. When blank, the webhook in `note_channel` is used before the main one. Keep it secret; GitLab never returns it. Since GitLab 16.3.
             * @example https://discord.com/api/webhooks/your-confidential-comment-webhook
             */
            confidential_note_channel?: string | null;
            /**
             * @description Address of another Discord webhook that takes the messages about deployments. It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it. Since GitLab 16.3.
             * @example https://discord.com/api/webhooks/your-deployment-webhook
             */
            deployment_channel?: string | null;
            /**
             * @deprecated
             * @description Webhook for confidential mentions of a group, which projects do not have. Ignored: it is on the documentation page, but the server drops it. Nothing replaces it, because Discord reports mentions of a group only where the integration belongs to that group.
             * @example text
             */
            group_confidential_mentions_channel?: string | null;
            /**
             * @deprecated
             * @description Webhook for public mentions of a group, which projects do not have. Ignored: it is on the documentation page, but the server drops it. Nothing replaces it, because Discord reports mentions of a group only where the integration belongs to that group.
             * @example text
             */
            group_mentions_channel?: string | null;
            /**
             * @description Address of another Discord webhook that takes the messages about issues. It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it. Since GitLab 16.3.
             * @example https://discord.com/api/webhooks/your-issue-webhook
             */
            issue_channel?: string | null;
            /**
             * @description Address of another Discord webhook that takes the messages about merge requests. It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it. Since GitLab 16.3.
             * @example https://discord.com/api/webhooks/your-merge-request-webhook
             */
            merge_request_channel?: string | null;
            /**
             * @description Address of another Discord webhook that takes the messages about comments. It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it. Since GitLab 16.3.
             * @example https://discord.com/api/webhooks/your-comment-webhook
             */
            note_channel?: string | null;
            /**
             * @description Address of another Discord webhook that takes the messages about pipelines. It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it. Since GitLab 16.3.
             * @example https://discord.com/api/webhooks/your-pipeline-webhook
             */
            pipeline_channel?: string | null;
            /**
             * @description Address of another Discord webhook that takes the messages about pushes. It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it. Since GitLab 16.3.
             * @example https://discord.com/api/webhooks/your-push-webhook
             */
            push_channel?: string | null;
            /**
             * @description Address of another Discord webhook that takes the messages about tags. It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it. Since GitLab 16.3.
             * @example https://discord.com/api/webhooks/your-tag-webhook
             */
            tag_push_channel?: string | null;
            /**
             * @description Address of another Discord webhook that takes the messages about wiki pages. It must be an address that begins with `https://discord.com`. Keep it secret; GitLab never returns it. Since GitLab 16.3.
             * @example https://discord.com/api/webhooks/your-wiki-webhook
             */
            wiki_page_channel?: string | null;
            /**
             * @description Address of another Discord webhook, kept for incidents. The server stores the value without checking it and never uses it, because Discord has no incident trigger. Keep it secret; GitLab never returns it.
             * @example https://discord.com/api/webhooks/your-incident-webhook
             */
            incident_channel?: string | null;
            /**
             * @description Address of another Discord webhook, kept for vulnerabilities. The server stores the value without checking it and never uses it, because Discord has no vulnerability trigger. Keep it secret; GitLab never returns it. Not in Community Edition.
             * @example https://discord.com/api/webhooks/your-vulnerability-webhook
             */
            vulnerability_channel?: string | null;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Discord Notifications: list entry
         * @description The entry of `discord` in the list.
         */
        DiscordSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "discord";
        };
        /**
         * Discord Notifications
         * @description The integration `discord` and its settings.
         */
        DiscordIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "discord";
            properties: components["schemas"]["DiscordProperties"];
        };
        /**
         * Discord Notifications: properties
         * @description The settings of Discord Notifications that GitLab returns.
         */
        DiscordProperties: {
            /** @description Reports failed pipelines only. */
            notify_only_broken_pipelines?: boolean | null;
            /** @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. */
            notify_only_when_pipeline_status_changes?: boolean | null;
            /** @description Selects the branches whose events are reported. */
            branches_to_be_notified?: string | null;
        };
        /**
         * Drone: settings
         * @description Body of a request that sets up Drone.
         */
        DroneCiSettings: {
            /**
             * Format: password
             * @description Token of the project in Drone. Keep it secret; GitLab never returns it.
             * @example <token>
             */
            token: string;
            /**
             * @description Root address of the Drone server. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
             * @example https://drone.example.com
             */
            drone_url: string;
            /**
             * @description Refuses a server whose TLS certificate cannot be verified. Server default: `true`.
             * @example true
             */
            enable_ssl_verification?: boolean;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `true`.
             * @example true
             */
            merge_requests_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `true`.
             * @example true
             */
            tag_push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Drone: list entry
         * @description The entry of `drone-ci` in the list.
         */
        DroneCiSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "drone-ci";
        };
        /**
         * Drone
         * @description The integration `drone-ci` and its settings.
         */
        DroneCiIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "drone-ci";
            properties: components["schemas"]["DroneCiProperties"];
        };
        /**
         * Drone: properties
         * @description The settings of Drone that GitLab returns.
         */
        DroneCiProperties: {
            /** @description Root address of the Drone server. */
            drone_url?: string | null;
            /** @description Refuses a server whose TLS certificate cannot be verified. */
            enable_ssl_verification?: boolean | null;
        };
        /**
         * Emails on push: settings
         * @description Body of a request that sets up Emails on push.
         */
        EmailsOnPushSettings: {
            /**
             * @description Email addresses that get the messages, separated by spaces or line breaks. It must contain at most 750 email addresses. Names around the addresses are allowed, and words that are not addresses are left out without an error. GitLab splits this list at white space only, so addresses joined by commas reach nobody.
             * @example dev@example.com ops@example.com
             */
            recipients: string;
            /**
             * @description Leaves the changed code out of the mails.
             * @example true
             */
            disable_diffs?: boolean;
            /**
             * @description Uses the address of the committer as the sender. It takes effect only if that address belongs to the mail domain of the GitLab server.
             * @example true
             */
            send_from_committer_email?: boolean;
            /**
             * @description Selects the branches whose events are reported. Server default: `all`. Known values: `all`, `default`, `protected`, `default_and_protected`.
             * @example all
             */
            branches_to_be_notified?: string | null;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `true`.
             * @example true
             */
            tag_push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Emails on push: list entry
         * @description The entry of `emails-on-push` in the list.
         */
        EmailsOnPushSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "emails-on-push";
        };
        /**
         * Emails on push
         * @description The integration `emails-on-push` and its settings.
         */
        EmailsOnPushIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "emails-on-push";
            properties: components["schemas"]["EmailsOnPushProperties"];
        };
        /**
         * Emails on push: properties
         * @description The settings of Emails on push that GitLab returns.
         */
        EmailsOnPushProperties: {
            /** @description Email addresses that get the messages, separated by spaces or line breaks. */
            recipients?: string | null;
            /** @description Leaves the changed code out of the mails. */
            disable_diffs?: boolean | null;
            /** @description Uses the address of the committer as the sender. */
            send_from_committer_email?: boolean | null;
            /** @description Selects the branches whose events are reported. */
            branches_to_be_notified?: string | null;
        };
        /**
         * EWM: settings
         * @description Body of a request that sets up EWM.
         */
        EwmSettings: {
            /**
             * @description Address of the form that opens a new issue. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/projects/demo/issues/new
             */
            new_issue_url: string;
            /**
             * @description Address of the project in the issue tracker. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/projects/demo
             */
            project_url: string;
            /**
             * @description Address of an issue, with `:id` where the issue number goes. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/issues/:id
             */
            issues_url: string;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * EWM: list entry
         * @description The entry of `ewm` in the list.
         */
        EwmSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "ewm";
        };
        /**
         * EWM
         * @description The integration `ewm` and its settings.
         */
        EwmIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "ewm";
            properties: components["schemas"]["EwmProperties"];
        };
        /**
         * EWM: properties
         * @description The settings of EWM that GitLab returns.
         */
        EwmProperties: {
            /** @description Address of the form that opens a new issue. */
            new_issue_url?: string | null;
            /** @description Address of the project in the issue tracker. */
            project_url?: string | null;
            /** @description Address of an issue, with `:id` where the issue number goes. */
            issues_url?: string | null;
        };
        /**
         * External wiki: settings
         * @description Body of a request that sets up External wiki.
         */
        ExternalWikiSettings: {
            /**
             * @description Address that the link in the sidebar opens. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://wiki.example.com/demo
             */
            external_wiki_url: string;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * External wiki: list entry
         * @description The entry of `external-wiki` in the list.
         */
        ExternalWikiSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "external-wiki";
        };
        /**
         * External wiki
         * @description The integration `external-wiki` and its settings.
         */
        ExternalWikiIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "external-wiki";
            properties: components["schemas"]["ExternalWikiProperties"];
        };
        /**
         * External wiki: properties
         * @description The settings of External wiki that GitLab returns.
         */
        ExternalWikiProperties: {
            /** @description Address that the link in the sidebar opens. */
            external_wiki_url?: string | null;
        };
        /**
         * GitGuardian: settings
         * @description Body of a request that sets up GitGuardian.
         */
        GitGuardianSettings: {
            /**
             * Format: password
             * @description Personal access token for the GitGuardian API. The token needs the `scan` scope and no other. Keep it secret; GitLab never returns it.
             * @example <token>
             */
            token: string;
            /**
             * @description Address of the GitGuardian API, where it is not the usual one. Server default: `https://api.gitguardian.com`. The European API is at `https://api.eu1.gitguardian.com`; a server of your own is possible. Whether a change clears the token is not known. GitLab reaches GitGuardian by HTTPS only. Since GitLab 19.1.
             * @example https://api.eu1.gitguardian.com
             */
            api_url?: string | null;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * GitGuardian: list entry
         * @description The entry of `git-guardian` in the list.
         */
        GitGuardianSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "git-guardian";
        };
        /**
         * GitGuardian
         * @description The integration `git-guardian` and its settings.
         */
        GitGuardianIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "git-guardian";
            properties: components["schemas"]["GitGuardianProperties"];
        };
        /**
         * GitGuardian: properties
         * @description The settings of GitGuardian that GitLab returns.
         */
        GitGuardianProperties: {
            /** @description Address of the GitGuardian API, where it is not the usual one. */
            api_url?: string | null;
        };
        /**
         * GitHub: settings
         * @description Body of a request that sets up GitHub.
         */
        GithubSettings: {
            /**
             * Format: password
             * @description Personal access token for the GitHub API. The token needs the `repo:status` scope. Keep it secret; GitLab never returns it.
             * @example <token>
             */
            token: string;
            /**
             * @description Address of the repository on GitHub. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
             * @example https://github.com/example/demo
             */
            repository_url: string;
            /**
             * @description Ends the name of the status check with the host name of the GitLab server instead of the branch name. Server default: `true`. GitHub can make a check mandatory only if its name stays the same on every branch.
             * @example true
             */
            static_context?: boolean;
            /**
             * @description Reacts to status changes of pipelines. Server default: `true`.
             * @example true
             */
            pipeline_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * GitHub: list entry
         * @description The entry of `github` in the list.
         */
        GithubSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "github";
        };
        /**
         * GitHub
         * @description The integration `github` and its settings.
         */
        GithubIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "github";
            properties: components["schemas"]["GithubProperties"];
        };
        /**
         * GitHub: properties
         * @description The settings of GitHub that GitLab returns.
         */
        GithubProperties: {
            /** @description Address of the repository on GitHub. */
            repository_url?: string | null;
            /** @description Ends the name of the status check with the host name of the GitLab server instead of the branch name. */
            static_context?: boolean | null;
        };
        /**
         * GitLab for Slack app: settings
         * @description Body of a request that sets up GitLab for Slack app.
         */
        GitlabSlackApplicationSettings: {
            /**
             * @description Channel for every message that has no channel of its own. It must name at most 10 channels, separated by commas.
             * @example #general
             */
            channel?: string | null;
            /**
             * @description Reports failed pipelines only. Server default: `true`.
             * @example true
             */
            notify_only_broken_pipelines?: boolean;
            /**
             * @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. Server default: `false`.
             * @example false
             */
            notify_only_when_pipeline_status_changes?: boolean;
            /**
             * @description Selects the branches whose events are reported. Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
             * @example default
             */
            branches_to_be_notified?: string | null;
            /**
             * @deprecated
             * @description Older switch for reporting the default branch only. Ignored: it is on the documentation page, but the server drops it. Use `branches_to_be_notified` instead.
             * @example true
             */
            notify_only_default_branch?: boolean;
            /**
             * @description Limits issue, merge request and comment messages to these labels, separated by commas.
             * @example ~bug,~regression
             */
            labels_to_be_notified?: string | null;
            /**
             * @description Decides whether one of the listed labels is enough or all of them must be present. Server default: `match_any`.
             * @example match_any
             */
            labels_to_be_notified_behavior?: ("match_any" | "match_all") | null;
            /**
             * @description Reacts to new monitoring alerts. Server default: `false`.
             * @example false
             */
            alert_events?: boolean;
            /**
             * @description Reacts to changes of issues that everyone can see. Server default: `false`.
             * @example false
             */
            issues_events?: boolean;
            /**
             * @description Reacts to changes of confidential issues. Server default: `false`.
             * @example false
             */
            confidential_issues_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `false`.
             * @example false
             */
            merge_requests_events?: boolean;
            /**
             * @description Reacts to new comments that everyone can see. Server default: `false`.
             * @example false
             */
            note_events?: boolean;
            /**
             * @description Reacts to new confidential comments, such as internal notes. Server default: `false`.
             * @example false
             */
            confidential_note_events?: boolean;
            /**
             * @description Reacts to deployments that start or finish. Server default: `false`.
             * @example false
             */
            deployment_events?: boolean;
            /**
             * @deprecated
             * @description Misspelt name of the trigger for incidents. Ignored: it is on the documentation page, but the server drops it. Use `incident_events` instead.
             * @example true
             */
            incidents_events?: boolean;
            /**
             * @description Reacts to status changes of pipelines. Server default: `false`.
             * @example false
             */
            pipeline_events?: boolean;
            /**
             * @description Reacts to pushes. Server default: `false`.
             * @example false
             */
            push_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `false`.
             * @example false
             */
            tag_push_events?: boolean;
            /**
             * @description Reacts to newly found vulnerabilities. Server default: `false`. Not in Community Edition.
             * @example false
             */
            vulnerability_events?: boolean;
            /**
             * @description Reacts to wiki pages that are created or edited. Server default: `false`.
             * @example false
             */
            wiki_page_events?: boolean;
            /**
             * @description Reacts to incidents that are opened or closed. Server default: `false`.
             * @example false
             */
            incident_events?: boolean;
            /**
             * @description Channel for push messages. It must name at most 10 channels, separated by commas.
             * @example #pushes
             */
            push_channel?: string | null;
            /**
             * @description Channel for issue messages. It must name at most 10 channels, separated by commas.
             * @example #issues
             */
            issue_channel?: string | null;
            /**
             * @description Channel for messages about confidential issues. It must name at most 10 channels, separated by commas.
             * @example #confidential
             */
            confidential_issue_channel?: string | null;
            /**
             * @description Channel for merge request messages. It must name at most 10 channels, separated by commas.
             * @example #merge-requests
             */
            merge_request_channel?: string | null;
            /**
             * @description Channel for comment messages. It must name at most 10 channels, separated by commas.
             * @example #comments
             */
            note_channel?: string | null;
            /**
             * @description Channel for messages about confidential comments. It must name at most 10 channels, separated by commas.
             * @example #confidential
             */
            confidential_note_channel?: string | null;
            /**
             * @description Channel for tag messages. It must name at most 10 channels, separated by commas.
             * @example #tags
             */
            tag_push_channel?: string | null;
            /**
             * @description Channel for pipeline messages. It must name at most 10 channels, separated by commas.
             * @example #pipelines
             */
            pipeline_channel?: string | null;
            /**
             * @description Channel for wiki messages. It must name at most 10 channels, separated by commas.
             * @example #wiki
             */
            wiki_page_channel?: string | null;
            /**
             * @description Channel for deployment messages. It must name at most 10 channels, separated by commas.
             * @example #deployments
             */
            deployment_channel?: string | null;
            /**
             * @description Channel for incident messages. It must name at most 10 channels, separated by commas.
             * @example #incidents
             */
            incident_channel?: string | null;
            /**
             * @description Channel for vulnerability messages. It must name at most 10 channels, separated by commas. Not in Community Edition.
             * @example #security
             */
            vulnerability_channel?: string | null;
            /**
             * @description Channel for alert messages. It must name at most 10 channels, separated by commas.
             * @example #alerts
             */
            alert_channel?: string | null;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * GitLab for Slack app: list entry
         * @description The entry of `gitlab-slack-application` in the list.
         */
        GitlabSlackApplicationSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "gitlab-slack-application";
        };
        /**
         * GitLab for Slack app
         * @description The integration `gitlab-slack-application` and its settings.
         */
        GitlabSlackApplicationIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "gitlab-slack-application";
            properties: components["schemas"]["GitlabSlackApplicationProperties"];
        };
        /**
         * GitLab for Slack app: properties
         * @description The settings of GitLab for Slack app that GitLab returns.
         */
        GitlabSlackApplicationProperties: {
            /** @description Channel for every message that has no channel of its own. */
            channel?: string | null;
            /** @description Reports failed pipelines only. */
            notify_only_broken_pipelines?: boolean | null;
            /** @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. */
            notify_only_when_pipeline_status_changes?: boolean | null;
            /** @description Selects the branches whose events are reported. */
            branches_to_be_notified?: string | null;
            /** @description Limits issue, merge request and comment messages to these labels, separated by commas. */
            labels_to_be_notified?: string | null;
            /** @description Decides whether one of the listed labels is enough or all of them must be present. */
            labels_to_be_notified_behavior?: ("match_any" | "match_all") | null;
            /** @description Channel for push messages. */
            push_channel?: string | null;
            /** @description Channel for issue messages. */
            issue_channel?: string | null;
            /** @description Channel for messages about confidential issues. */
            confidential_issue_channel?: string | null;
            /** @description Channel for merge request messages. */
            merge_request_channel?: string | null;
            /** @description Channel for comment messages. */
            note_channel?: string | null;
            /** @description Channel for messages about confidential comments. */
            confidential_note_channel?: string | null;
            /** @description Channel for tag messages. */
            tag_push_channel?: string | null;
            /** @description Channel for pipeline messages. */
            pipeline_channel?: string | null;
            /** @description Channel for wiki messages. */
            wiki_page_channel?: string | null;
            /** @description Channel for deployment messages. */
            deployment_channel?: string | null;
            /** @description Channel for incident messages. */
            incident_channel?: string | null;
            /** @description Channel for vulnerability messages. */
            vulnerability_channel?: string | null;
            /** @description Channel for alert messages. */
            alert_channel?: string | null;
        };
        /**
         * Google Artifact Management: settings
         * @description Body of a request that sets up Google Artifact Management.
         */
        GoogleCloudPlatformArtifactRegistrySettings: {
            /**
             * @description Google Cloud project that owns the repository, given by its ID.
             * @example demo-project-1234
             */
            artifact_registry_project_id: string;
            /**
             * @description Google Cloud region or multi-region that holds the repository.
             * @example europe-west1
             */
            artifact_registry_location: string;
            /**
             * @description Name of the repository in Artifact Registry. Despite the plural, it takes one repository. The repository must have the Docker format and the standard mode.
             * @example demo-images
             */
            artifact_registry_repositories: string;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Google Artifact Management: list entry
         * @description The entry of `google-cloud-platform-artifact-registry` in the list.
         */
        GoogleCloudPlatformArtifactRegistrySummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "google-cloud-platform-artifact-registry";
        };
        /**
         * Google Artifact Management
         * @description The integration `google-cloud-platform-artifact-registry` and its settings.
         */
        GoogleCloudPlatformArtifactRegistryIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "google-cloud-platform-artifact-registry";
            properties: components["schemas"]["GoogleCloudPlatformArtifactRegistryProperties"];
        };
        /**
         * Google Artifact Management: properties
         * @description The settings of Google Artifact Management that GitLab returns.
         */
        GoogleCloudPlatformArtifactRegistryProperties: {
            /** @description Google Cloud project that owns the repository, given by its ID. */
            artifact_registry_project_id?: string | null;
            /** @description Google Cloud region or multi-region that holds the repository. */
            artifact_registry_location?: string | null;
            /** @description Name of the repository in Artifact Registry. */
            artifact_registry_repositories?: string | null;
        };
        /**
         * Google Cloud IAM: settings
         * @description Body of a request that sets up Google Cloud IAM.
         */
        GoogleCloudPlatformWorkloadIdentityFederationSettings: {
            /**
             * @description Google Cloud project that owns the workload identity pool, given by its ID.
             * @example demo-project-1234
             */
            workload_identity_federation_project_id: string;
            /**
             * @description Number of that Google Cloud project, which is not the same as its ID. The page prints "integer" as its type. A number sent as printed is stored and returned as text.
             * @example 123456789012
             */
            workload_identity_federation_project_number: string | number;
            /**
             * @description Workload identity pool that trusts GitLab, given by its ID.
             * @example gitlab-pool
             */
            workload_identity_pool_id: string;
            /**
             * @description Provider in that pool that stands for GitLab, given by its ID.
             * @example gitlab-provider
             */
            workload_identity_pool_provider_id: string;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Google Cloud IAM: list entry
         * @description The entry of `google-cloud-platform-workload-identity-federation` in the list.
         */
        GoogleCloudPlatformWorkloadIdentityFederationSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "google-cloud-platform-workload-identity-federation";
        };
        /**
         * Google Cloud IAM
         * @description The integration `google-cloud-platform-workload-identity-federation` and its settings.
         */
        GoogleCloudPlatformWorkloadIdentityFederationIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "google-cloud-platform-workload-identity-federation";
            properties: components["schemas"]["GoogleCloudPlatformWorkloadIdentityFederationProperties"];
        };
        /**
         * Google Cloud IAM: properties
         * @description The settings of Google Cloud IAM that GitLab returns.
         */
        GoogleCloudPlatformWorkloadIdentityFederationProperties: {
            /** @description Google Cloud project that owns the workload identity pool, given by its ID. */
            workload_identity_federation_project_id?: string | null;
            /** @description Number of that Google Cloud project, which is not the same as its ID. */
            workload_identity_federation_project_number?: string | null;
            /** @description Workload identity pool that trusts GitLab, given by its ID. */
            workload_identity_pool_id?: string | null;
            /** @description Provider in that pool that stands for GitLab, given by its ID. */
            workload_identity_pool_provider_id?: string | null;
        };
        /**
         * Google Play: settings
         * @description Body of a request that sets up Google Play.
         */
        GooglePlaySettings: {
            /**
             * @description Identifier of the Android app, as registered with the store.
             * @example com.example.myapp
             */
            package_name: string;
            /**
             * @description JSON key of a Google Cloud service account that may publish the app. Send the whole key file as one text. Although it is a secret, GitLab does not mark it as one and returns it in clear text. All ten members that Google puts in a key file must be there. Keep it secret: GitLab returns it in clear.
             * @example {"type": "service_account", "project_id": "demo-project-1234", "private_key_id": "<private key id>", "private_key": "<private key>", "client_email": "<account>@demo-project-1234.iam.gserviceaccount.com", "client_id": "<client id>", "auth_uri": "https://accounts.google.com/o/oauth2/auth", "token_uri": "https://oauth2.googleapis.com/token", "auth_provider_x509_cert_url": "https://www.googleapis.com/oauth2/v1/certs", "client_x509_cert_url": "https://www.googleapis.com/robot/v1/metadata/x509/<account>"}
             */
            service_account_key: string;
            /**
             * @description Name of the file that holds the key.
             * @example service-account-key.json
             */
            service_account_key_file_name: string;
            /**
             * @description Keeps the variables from jobs that run on unprotected branches and tags. Server default: `true`.
             * @example true
             */
            google_play_protected_refs?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Google Play: list entry
         * @description The entry of `google-play` in the list.
         */
        GooglePlaySummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "google-play";
        };
        /**
         * Google Play
         * @description The integration `google-play` and its settings.
         */
        GooglePlayIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "google-play";
            properties: components["schemas"]["GooglePlayProperties"];
        };
        /**
         * Google Play: properties
         * @description The settings of Google Play that GitLab returns.
         */
        GooglePlayProperties: {
            /** @description Identifier of the Android app, as registered with the store. */
            package_name?: string | null;
            /** @description JSON key of a Google Cloud service account that may publish the app. Keep it secret: GitLab returns it in clear. */
            service_account_key?: string | null;
            /** @description Name of the file that holds the key. */
            service_account_key_file_name?: string | null;
            /** @description Keeps the variables from jobs that run on unprotected branches and tags. */
            google_play_protected_refs?: boolean | null;
        };
        /**
         * Google Chat: settings
         * @description Body of a request that sets up Google Chat.
         */
        HangoutsChatSettings: {
            /**
             * @description Address of the webhook of the Google Chat space. GitLab refuses addresses in its own network unless an administrator allows them. Keep it secret; GitLab never returns it.
             * @example https://chat.googleapis.com/v1/spaces/your-space-path
             */
            webhook: string;
            /**
             * @description Reports failed pipelines only. Server default: `true`.
             * @example true
             */
            notify_only_broken_pipelines?: boolean;
            /**
             * @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. Server default: `false`.
             * @example false
             */
            notify_only_when_pipeline_status_changes?: boolean;
            /**
             * @description Selects the branches whose events are reported. Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
             * @example default
             */
            branches_to_be_notified?: string | null;
            /**
             * @deprecated
             * @description Older switch for reporting the default branch only. Ignored: it is on the documentation page, but the server drops it. Use `branches_to_be_notified` instead.
             * @example true
             */
            notify_only_default_branch?: boolean;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to changes of issues that everyone can see. Server default: `true`.
             * @example true
             */
            issues_events?: boolean;
            /**
             * @description Reacts to changes of confidential issues. Server default: `true`.
             * @example true
             */
            confidential_issues_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `true`.
             * @example true
             */
            merge_requests_events?: boolean;
            /**
             * @description Reacts to new comments that everyone can see. Server default: `true`.
             * @example true
             */
            note_events?: boolean;
            /**
             * @description Reacts to new confidential comments, such as internal notes. Server default: `true`.
             * @example true
             */
            confidential_note_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `true`.
             * @example true
             */
            tag_push_events?: boolean;
            /**
             * @description Reacts to status changes of pipelines. Server default: `true`.
             * @example true
             */
            pipeline_events?: boolean;
            /**
             * @description Reacts to wiki pages that are created or edited. Server default: `true`.
             * @example true
             */
            wiki_page_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Google Chat: list entry
         * @description The entry of `hangouts-chat` in the list.
         */
        HangoutsChatSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "hangouts-chat";
        };
        /**
         * Google Chat
         * @description The integration `hangouts-chat` and its settings.
         */
        HangoutsChatIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "hangouts-chat";
            properties: components["schemas"]["HangoutsChatProperties"];
        };
        /**
         * Google Chat: properties
         * @description The settings of Google Chat that GitLab returns.
         */
        HangoutsChatProperties: {
            /** @description Reports failed pipelines only. */
            notify_only_broken_pipelines?: boolean | null;
            /** @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. */
            notify_only_when_pipeline_status_changes?: boolean | null;
            /** @description Selects the branches whose events are reported. */
            branches_to_be_notified?: string | null;
        };
        /**
         * Harbor: settings
         * @description Body of a request that sets up Harbor.
         */
        HarborSettings: {
            /**
             * @description Root address of the Harbor server. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
             * @example https://harbor.example.com
             */
            url: string;
            /**
             * @description Project on the Harbor server.
             * @example demo
             */
            project_name: string;
            /**
             * @description Account on the Harbor server. The name of a robot account may start with `robot$`; in `HARBOR_USERNAME` that dollar sign is doubled.
             * @example jdoe
             */
            username: string;
            /**
             * Format: password
             * @description Password of that account. It must be fit for masking in job logs, hence the limited set of characters. Keep it secret; GitLab never returns it.
             * @example your-password
             */
            password: string;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Harbor: list entry
         * @description The entry of `harbor` in the list.
         */
        HarborSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "harbor";
        };
        /**
         * Harbor
         * @description The integration `harbor` and its settings.
         */
        HarborIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "harbor";
            properties: components["schemas"]["HarborProperties"];
        };
        /**
         * Harbor: properties
         * @description The settings of Harbor that GitLab returns.
         */
        HarborProperties: {
            /** @description Root address of the Harbor server. */
            url?: string | null;
            /** @description Project on the Harbor server. */
            project_name?: string | null;
            /** @description Account on the Harbor server. */
            username?: string | null;
        };
        /**
         * irker (IRC gateway): settings
         * @description Body of a request that sets up irker (IRC gateway). Recipients that are given by name only need the address of an IRC server.
         */
        IrkerSettings: {
            /**
             * @description Channels and users that get the messages, separated by white space. Each one must be an `irc://` or `ircs://` address, by itself or once `default_irc_uri` is put in front; others are left out. The list is refused if `default_irc_uri` turns none of its entries into an `irc://` or `ircs://` address. The page prints "Channels or e-mail addresses, separated by commas" as its description. A list with commas is read as a single address.
             * @example irc://irc.example.com/#releases irc://irc.example.com/#builds
             */
            recipients: string;
            /**
             * @description Address of the IRC server for recipients that are given by name only. The page prints "irc://irc.network.net:6697/" as its default. Recipients given by name only are left out unless this is sent.
             * @example irc://irc.example.com:6697/
             */
            default_irc_uri?: string | null;
            /**
             * @description Host on which the irker daemon runs. Server default: `localhost`.
             * @example localhost
             */
            server_host?: string | null;
            /**
             * @description Port on which the irker daemon listens. Server default: `6659`.
             * @example 6659
             */
            server_port?: number | null;
            /**
             * @description Adds colours to the messages.
             * @example true
             */
            colorize_messages?: boolean;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        } & ({
            /** @example irc://irc.example.com/#releases irc://irc.example.com/#builds */
            recipients?: string;
        } | {
            /** @example irc://irc.example.com:6697/ */
            default_irc_uri: string;
        });
        /**
         * irker (IRC gateway): list entry
         * @description The entry of `irker` in the list.
         */
        IrkerSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "irker";
        };
        /**
         * irker (IRC gateway)
         * @description The integration `irker` and its settings.
         */
        IrkerIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "irker";
            properties: components["schemas"]["IrkerProperties"];
        };
        /**
         * irker (IRC gateway): properties
         * @description The settings of irker (IRC gateway) that GitLab returns.
         */
        IrkerProperties: {
            /** @description Channels and users that get the messages, separated by white space. */
            recipients?: string | null;
            /** @description Address of the IRC server for recipients that are given by name only. */
            default_irc_uri?: string | null;
            /** @description Host on which the irker daemon runs. */
            server_host?: string | null;
            /** @description Port on which the irker daemon listens. */
            server_port?: number | null;
            /** @description Adds colours to the messages. */
            colorize_messages?: boolean | null;
        };
        /**
         * Jenkins: settings
         * @description Body of a request that sets up Jenkins. A user name needs a password. A password needs a user name.
         */
        JenkinsSettings: {
            /**
             * @description Root address of the Jenkins server. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
             * @example https://jenkins.example.com
             */
            jenkins_url: string;
            /**
             * @description Refuses a server whose TLS certificate cannot be verified. Server default: `true`.
             * @example true
             */
            enable_ssl_verification?: boolean;
            /**
             * @description Project on the Jenkins server that is built. It must be written as in a URL, with `%20` for a space. GitLab sends the events to `project/<project_name>` below `jenkins_url`.
             * @example demo
             */
            project_name: string;
            /**
             * @description Account on the Jenkins server, if it asks for one.
             * @example jdoe
             */
            username?: string | null;
            /**
             * Format: password
             * @description Password of that Jenkins account. Keep it secret; GitLab never returns it.
             * @example <password>
             */
            password?: string | null;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `false`.
             * @example false
             */
            merge_requests_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `false`.
             * @example false
             */
            tag_push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        } & ({
            username?: string | null;
        } | {
            /**
             * Format: password
             * @example <password>
             */
            password: string;
        }) & ({
            password?: string | null;
        } | {
            /** @example jdoe */
            username: string;
        });
        /**
         * Jenkins: list entry
         * @description The entry of `jenkins` in the list.
         */
        JenkinsSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "jenkins";
        };
        /**
         * Jenkins
         * @description The integration `jenkins` and its settings.
         */
        JenkinsIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "jenkins";
            properties: components["schemas"]["JenkinsProperties"];
        };
        /**
         * Jenkins: properties
         * @description The settings of Jenkins that GitLab returns.
         */
        JenkinsProperties: {
            /** @description Root address of the Jenkins server. */
            jenkins_url?: string | null;
            /** @description Refuses a server whose TLS certificate cannot be verified. */
            enable_ssl_verification?: boolean | null;
            /** @description Project on the Jenkins server that is built. */
            project_name?: string | null;
            /** @description Account on the Jenkins server, if it asks for one. */
            username?: string | null;
        };
        /**
         * Jira issues: settings
         * @description Body of a request that sets up Jira issues. Basic authentication needs a user name. A service account of Jira Cloud needs the address of its API. (Since GitLab 19.1.) Jira Cloud takes basic authentication or a service account. (Since GitLab 19.1.) Issues from vulnerabilities need an issue type and a project.
         */
        JiraSettings: {
            /**
             * @description Address of the Jira server's web interface. A slash at the end is dropped. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
             * @example https://jira.example.com
             */
            url: string;
            /**
             * @description Address of the Jira server's API, where it is not the one in `url`. A service account of Jira Cloud needs `https://api.atlassian.com/ex/jira/<cloud id>`. (Since GitLab 19.1.) GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
             * @example https://jira-api.example.com
             */
            api_url?: string | null;
            /**
             * @description Account with which GitLab signs in to Jira. Jira Cloud expects an e-mail address, the Data Center and Server editions expect a user name. It is not needed with a personal access token. Nor is it needed with a service account of Jira Cloud. (Since GitLab 19.1.)
             * @example jdoe
             */
            username?: string | null;
            /**
             * Format: password
             * @description Password, API token or personal access token for Jira. With basic authentication, Jira Cloud takes an API token, the Data Center and Server editions take a password. With `jira_auth_type` set to `1`, it is the personal access token. With `jira_auth_type` set to `2`, it is the API token of the service account. (Since GitLab 19.1.) Keep it secret; GitLab never returns it.
             * @example <password>
             */
            password: string;
            /**
             * @description Selects how GitLab signs in to Jira. Server default: `0`. The value `2` came with GitLab 19.1. `0` is basic authentication, `1` a personal access token of Jira. `2` is a service account of Jira Cloud. (Since GitLab 19.1.) Jira Cloud refuses `1`; GitLab recognises it by an `https` address in `url` on a host that ends in `.atlassian.net`. (Since GitLab 19.1.)
             * @example 0
             * @enum {integer}
             */
            jira_auth_type?: 0 | 1 | 2;
            /**
             * @description Regular expression for the text that stands before a Jira issue key. It must be a regular expression in the syntax of RE2, without look-around and back-references. The parentheses of the expression must match. Its ranges and repetitions must be in order, unlike `[z-a]` and `a{2,1}`, and no repetition exceeds 1000. Its Unicode classes must exist, unlike `\p{Klingon}`.
             * @example JIRA#
             */
            jira_issue_prefix?: string | null;
            /**
             * @description Regular expression that recognises Jira issue keys. It must be a regular expression in the syntax of RE2, without look-around and back-references. GitLab's own expression for issue keys is used while this is blank. The parentheses of the expression must match. Its ranges and repetitions must be in order, unlike `[z-a]` and `a{2,1}`, and no repetition exceeds 1000. Its Unicode classes must exist, unlike `\p{Klingon}`.
             * @example (?:DEMO|SEC)-\d+
             */
            jira_issue_regex?: string | null;
            /**
             * @deprecated
             * @description Would move a closed issue to the first status that Jira counts as done. Ignored: it is on the documentation page, but the server drops it. Nothing replaces it in the API; the settings form has it.
             * @example true
             */
            jira_issue_transition_automatic?: boolean;
            /**
             * @description Transitions that GitLab runs, in this order, when it closes an issue. Several IDs are separated by `,` or `;`, and the first one that fails ends the sequence. Blank means that no such transition runs. It has no effect while automatic transitions are enabled in the settings form.
             * @example 11,31
             */
            jira_issue_transition_id?: string | null;
            /**
             * @description Adds a comment to every Jira issue that is mentioned, in addition to the link. Server default: `true`.
             * @example true
             */
            comment_on_event_enabled?: boolean;
            /**
             * @description Shows Jira issues in GitLab. Server default: `false`. Since GitLab 17.0. Premium and Ultimate only. The page prints "boolean" as its type.
             * @example false
             */
            issues_enabled?: string | boolean;
            /**
             * @description Jira projects whose issues are shown in GitLab. Server default: `[]`. An empty list means all projects. It filters what is shown and does not limit what the token can reach. White space around the keys, blank keys and repeated keys are removed. A text with commas instead of a list is refused. Since GitLab 17.0. Premium and Ultimate only.
             * @example [
             *       "DEMO",
             *       "SEC"
             *     ]
             */
            project_keys?: string[];
            /**
             * @description Lets people create Jira issues from vulnerabilities. Server default: `false`. Ultimate only.
             * @example false
             */
            vulnerabilities_enabled?: boolean;
            /**
             * @description ID of the type that those issues get in Jira. Ultimate only. The page prints "number" as its type. A number is stored as text and comes back as text.
             * @example 10001
             */
            vulnerabilities_issuetype?: string | number | null;
            /**
             * @description Jira project in which those issues are created. Ultimate only.
             * @example SEC
             */
            project_key?: string | null;
            /**
             * @description Opens Jira's form with the details filled in, instead of creating the issue at once. Server default: `false`. Ultimate only.
             * @example false
             */
            customize_jira_issue_enabled?: boolean;
            /**
             * @description Refuses a push unless the Jira issues in its commit messages pass the enabled checks. Server default: `false`. It does nothing unless at least one of `jira_exists_check_enabled`, `jira_assignee_check_enabled` and `jira_status_check_enabled` is on. A commit message without an issue key is then refused, and only the first key in a message is looked at. Premium and Ultimate only.
             * @example false
             */
            jira_check_enabled?: boolean;
            /**
             * @description Checks that the issue exists in Jira. Server default: `false`. While this is off, an issue that Jira does not know passes the other checks. Premium and Ultimate only.
             * @example false
             */
            jira_exists_check_enabled?: boolean;
            /**
             * @description Checks that the issue is assigned to the author of the commit. Server default: `false`. The e-mail address or the name has to match; an issue without assignee passes. Premium and Ultimate only.
             * @example false
             */
            jira_assignee_check_enabled?: boolean;
            /**
             * @description Checks that the issue has one of the allowed statuses. Server default: `false`. Premium and Ultimate only.
             * @example false
             */
            jira_status_check_enabled?: boolean;
            /**
             * @description Allowed statuses of an issue, separated by commas. White space around the names is removed, and every status passes while the list is blank. Premium and Ultimate only.
             * @example In Progress,Review
             */
            jira_allowed_statuses_as_string?: string | null;
            /**
             * @description Tells Jira about commits that mention an issue. Server default: `true`.
             * @example true
             */
            commit_events?: boolean;
            /**
             * @description Tells Jira about merge requests that mention an issue. Server default: `true`.
             * @example true
             */
            merge_requests_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        } & ({
            /** @enum {integer} */
            jira_auth_type: 1 | 2;
        } | {
            /** @example jdoe */
            username: string;
        }) & ({
            /** @enum {integer} */
            jira_auth_type?: 0 | 1;
        } | {
            /** @example https://jira-api.example.com */
            api_url: string;
        }) & ({
            /** @example https://jira.example.com */
            url?: string;
        } | {
            /** @enum {integer} */
            jira_auth_type?: 0 | 2;
        }) & ({
            /** @constant */
            vulnerabilities_enabled?: false;
        } | {
            /** @example 10001 */
            vulnerabilities_issuetype: string | number;
            /** @example SEC */
            project_key: string;
        });
        /**
         * Jira issues: list entry
         * @description The entry of `jira` in the list.
         */
        JiraSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "jira";
        };
        /**
         * Jira issues
         * @description The integration `jira` and its settings.
         */
        JiraIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "jira";
            properties: components["schemas"]["JiraProperties"];
        };
        /**
         * Jira issues: properties
         * @description The settings of Jira issues that GitLab returns.
         */
        JiraProperties: {
            /** @description Address of the Jira server's web interface. */
            url?: string | null;
            /** @description Address of the Jira server's API, where it is not the one in `url`. */
            api_url?: string | null;
            /** @description Account with which GitLab signs in to Jira. */
            username?: string | null;
            /** @description Selects how GitLab signs in to Jira. */
            jira_auth_type?: (0 | 1 | 2) | null;
            /** @description Regular expression for the text that stands before a Jira issue key. */
            jira_issue_prefix?: string | null;
            /** @description Regular expression that recognises Jira issue keys. */
            jira_issue_regex?: string | null;
            /** @description Transitions that GitLab runs, in this order, when it closes an issue. */
            jira_issue_transition_id?: string | null;
            /** @description Shows Jira issues in GitLab. */
            issues_enabled?: boolean | null;
            /** @description Jira projects whose issues are shown in GitLab. */
            project_keys?: string[] | null;
            /** @description Lets people create Jira issues from vulnerabilities. */
            vulnerabilities_enabled?: boolean | null;
            /** @description ID of the type that those issues get in Jira. */
            vulnerabilities_issuetype?: string | null;
            /** @description Jira project in which those issues are created. */
            project_key?: string | null;
            /** @description Opens Jira's form with the details filled in, instead of creating the issue at once. */
            customize_jira_issue_enabled?: boolean | null;
            /** @description Refuses a push unless the Jira issues in its commit messages pass the enabled checks. */
            jira_check_enabled?: boolean | null;
            /** @description Checks that the issue exists in Jira. */
            jira_exists_check_enabled?: boolean | null;
            /** @description Checks that the issue is assigned to the author of the commit. */
            jira_assignee_check_enabled?: boolean | null;
            /** @description Checks that the issue has one of the allowed statuses. */
            jira_status_check_enabled?: boolean | null;
            /** @description Allowed statuses of an issue, separated by commas. */
            jira_allowed_statuses_as_string?: string | null;
        };
        /**
         * GitLab for Jira Cloud app: settings
         * @description Body of a request that sets up GitLab for Jira Cloud app. Deployment gating needs at least one environment tier.
         */
        JiraCloudAppSettings: {
            /**
             * @description Services of Jira Service Management that deployments belong to, as IDs separated by commas. White space between IDs is refused, and so are more than 100 IDs.
             * @example b:serviceone=,b:servicetwo=
             */
            jira_cloud_app_service_ids?: string | null;
            /**
             * @description Lets Jira Service Management approve or reject deployments that are blocked in GitLab.
             * @example true
             */
            jira_cloud_app_enable_deployment_gating?: boolean;
            /**
             * @description Environment tiers whose deployments wait for Jira, separated by commas. The tiers are `production`, `staging`, `testing` and `development`. White space around the names and repeated names are removed.
             * @example production,staging
             */
            jira_cloud_app_deployment_gating_environments?: string | null;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        } & ({
            /** @constant */
            jira_cloud_app_enable_deployment_gating?: false;
        } | {
            /** @example production,staging */
            jira_cloud_app_deployment_gating_environments: string;
        });
        /**
         * GitLab for Jira Cloud app: list entry
         * @description The entry of `jira-cloud-app` in the list.
         */
        JiraCloudAppSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "jira-cloud-app";
        };
        /**
         * GitLab for Jira Cloud app
         * @description The integration `jira-cloud-app` and its settings.
         */
        JiraCloudAppIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "jira-cloud-app";
            properties: components["schemas"]["JiraCloudAppProperties"];
        };
        /**
         * GitLab for Jira Cloud app: properties
         * @description The settings of GitLab for Jira Cloud app that GitLab returns.
         */
        JiraCloudAppProperties: {
            /** @description Services of Jira Service Management that deployments belong to, as IDs separated by commas. */
            jira_cloud_app_service_ids?: string | null;
            /** @description Lets Jira Service Management approve or reject deployments that are blocked in GitLab. */
            jira_cloud_app_enable_deployment_gating?: boolean | null;
            /** @description Environment tiers whose deployments wait for Jira, separated by commas. */
            jira_cloud_app_deployment_gating_environments?: string | null;
        };
        /**
         * Linear: settings
         * @description Body of a request that sets up Linear.
         */
        LinearSettings: {
            /**
             * @description Address of the Linear workspace. It must be the address of a workspace, `https://linear.app/<name>`. The addresses of the issues are made from it. The page prints "Address of an issue" as its description. The address of an issue is refused.
             * @example https://linear.app/example
             */
            workspace_url: string;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Linear: list entry
         * @description The entry of `linear` in the list.
         */
        LinearSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "linear";
        };
        /**
         * Linear
         * @description The integration `linear` and its settings.
         */
        LinearIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "linear";
            properties: components["schemas"]["LinearProperties"];
        };
        /**
         * Linear: properties
         * @description The settings of Linear that GitLab returns.
         */
        LinearProperties: {
            /** @description Address of the Linear workspace. */
            workspace_url?: string | null;
        };
        /**
         * Matrix notifications: settings
         * @description Body of a request that sets up Matrix notifications.
         */
        MatrixSettings: {
            /**
             * @description Root address of the Matrix server, with the scheme. Server default: `https://matrix-client.matrix.org`. GitLab puts it in front of the path of the room, so leave out a slash at the end. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send. The page prints "https://matrix.org" as its default. Messages go to another host than the page says unless this is sent.
             * @example https://matrix-client.matrix.org
             */
            hostname?: string | null;
            /**
             * Format: password
             * @description Access token of the Matrix account that posts the messages. Keep it secret; GitLab never returns it. A change clears the stored secrets that the same request does not send.
             * @example <token>
             */
            token: string;
            /**
             * @description ID of the Matrix room that gets the messages. It is the internal ID, which starts with `!`.
             * @example !your-room:matrix.example.com
             */
            room: string;
            /**
             * @description Reports failed pipelines only. Server default: `true`.
             * @example true
             */
            notify_only_broken_pipelines?: boolean;
            /**
             * @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. Server default: `false`.
             * @example false
             */
            notify_only_when_pipeline_status_changes?: boolean;
            /**
             * @description Selects the branches whose events are reported. Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
             * @example default
             */
            branches_to_be_notified?: string | null;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to changes of issues that everyone can see. Server default: `true`.
             * @example true
             */
            issues_events?: boolean;
            /**
             * @description Reacts to changes of confidential issues. Server default: `true`.
             * @example true
             */
            confidential_issues_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `true`.
             * @example true
             */
            merge_requests_events?: boolean;
            /**
             * @description Reacts to new comments that everyone can see. Server default: `true`.
             * @example true
             */
            note_events?: boolean;
            /**
             * @description Reacts to new confidential comments, such as internal notes. Server default: `true`.
             * @example true
             */
            confidential_note_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `true`.
             * @example true
             */
            tag_push_events?: boolean;
            /**
             * @description Reacts to status changes of pipelines. Server default: `true`.
             * @example true
             */
            pipeline_events?: boolean;
            /**
             * @description Reacts to wiki pages that are created or edited. Server default: `true`.
             * @example true
             */
            wiki_page_events?: boolean;
            /**
             * @description Reacts to incidents that are opened or closed. Server default: `false`.
             * @example false
             */
            incident_events?: boolean;
            /**
             * @description Reacts to newly found vulnerabilities. Server default: `false`. Not in Community Edition.
             * @example false
             */
            vulnerability_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Matrix notifications: list entry
         * @description The entry of `matrix` in the list.
         */
        MatrixSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "matrix";
        };
        /**
         * Matrix notifications
         * @description The integration `matrix` and its settings.
         */
        MatrixIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "matrix";
            properties: components["schemas"]["MatrixProperties"];
        };
        /**
         * Matrix notifications: properties
         * @description The settings of Matrix notifications that GitLab returns.
         */
        MatrixProperties: {
            /** @description Root address of the Matrix server, with the scheme. */
            hostname?: string | null;
            /** @description ID of the Matrix room that gets the messages. */
            room?: string | null;
            /** @description Reports failed pipelines only. */
            notify_only_broken_pipelines?: boolean | null;
            /** @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. */
            notify_only_when_pipeline_status_changes?: boolean | null;
            /** @description Selects the branches whose events are reported. */
            branches_to_be_notified?: string | null;
        };
        /**
         * Mattermost notifications: settings
         * @description Body of a request that sets up Mattermost notifications.
         */
        MattermostSettings: {
            /**
             * @description Address of the incoming webhook in Mattermost. GitLab refuses addresses in its own network unless an administrator allows them. Keep it secret; GitLab never returns it.
             * @example https://mattermost.example.com/hooks/your-webhook-id
             */
            webhook: string;
            /**
             * @description Name under which the messages appear.
             * @example gitlab
             */
            username?: string | null;
            /**
             * @description Channel for every message that has no channel of its own. It must name at most 10 channels, separated by commas. Several channels are separated by commas; the same holds for the channel of each event.
             * @example #general
             */
            channel?: string | null;
            /**
             * @description Reports failed pipelines only. Server default: `true`.
             * @example true
             */
            notify_only_broken_pipelines?: boolean;
            /**
             * @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. Server default: `false`.
             * @example false
             */
            notify_only_when_pipeline_status_changes?: boolean;
            /**
             * @description Selects the branches whose events are reported. Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
             * @example default
             */
            branches_to_be_notified?: string | null;
            /**
             * @deprecated
             * @description Older switch for reporting the default branch only. Ignored: it is on the documentation page, but the server drops it. Use `branches_to_be_notified` instead.
             * @example true
             */
            notify_only_default_branch?: boolean;
            /**
             * @description Limits issue, merge request and comment messages to these labels, separated by commas.
             * @example ~bug,~regression
             */
            labels_to_be_notified?: string | null;
            /**
             * @description Decides whether one of the listed labels is enough or all of them must be present. Server default: `match_any`.
             * @example match_any
             */
            labels_to_be_notified_behavior?: ("match_any" | "match_all") | null;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to changes of issues that everyone can see. Server default: `true`.
             * @example true
             */
            issues_events?: boolean;
            /**
             * @description Reacts to changes of confidential issues. Server default: `true`.
             * @example true
             */
            confidential_issues_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `true`.
             * @example true
             */
            merge_requests_events?: boolean;
            /**
             * @description Reacts to new comments that everyone can see. Server default: `true`.
             * @example true
             */
            note_events?: boolean;
            /**
             * @description Reacts to new confidential comments, such as internal notes. Server default: `true`.
             * @example true
             */
            confidential_note_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `true`.
             * @example true
             */
            tag_push_events?: boolean;
            /**
             * @description Reacts to status changes of pipelines. Server default: `true`.
             * @example true
             */
            pipeline_events?: boolean;
            /**
             * @description Reacts to wiki pages that are created or edited. Server default: `true`.
             * @example true
             */
            wiki_page_events?: boolean;
            /**
             * @description Reacts to deployments that start or finish. Server default: `false`.
             * @example false
             */
            deployment_events?: boolean;
            /**
             * @description Reacts to incidents that are opened or closed. Server default: `false`.
             * @example false
             */
            incident_events?: boolean;
            /**
             * @description Reacts to newly found vulnerabilities. Server default: `false`. Not in Community Edition.
             * @example false
             */
            vulnerability_events?: boolean;
            /**
             * @description Channel for push messages. It must name at most 10 channels, separated by commas.
             * @example #pushes
             */
            push_channel?: string | null;
            /**
             * @description Channel for issue messages. It must name at most 10 channels, separated by commas.
             * @example #issues
             */
            issue_channel?: string | null;
            /**
             * @description Channel for messages about confidential issues. It must name at most 10 channels, separated by commas.
             * @example #confidential
             */
            confidential_issue_channel?: string | null;
            /**
             * @description Channel for merge request messages. It must name at most 10 channels, separated by commas.
             * @example #merge-requests
             */
            merge_request_channel?: string | null;
            /**
             * @description Channel for comment messages. It must name at most 10 channels, separated by commas.
             * @example #comments
             */
            note_channel?: string | null;
            /**
             * @description Channel for messages about confidential comments. It must name at most 10 channels, separated by commas.
             * @example #confidential
             */
            confidential_note_channel?: string | null;
            /**
             * @description Channel for tag messages. It must name at most 10 channels, separated by commas.
             * @example #tags
             */
            tag_push_channel?: string | null;
            /**
             * @description Channel for pipeline messages. It must name at most 10 channels, separated by commas.
             * @example #pipelines
             */
            pipeline_channel?: string | null;
            /**
             * @description Channel for wiki messages. It must name at most 10 channels, separated by commas.
             * @example #wiki
             */
            wiki_page_channel?: string | null;
            /**
             * @description Channel for incident messages. It must name at most 10 channels, separated by commas.
             * @example #incidents
             */
            incident_channel?: string | null;
            /**
             * @description Channel for deployment messages. It must name at most 10 channels, separated by commas.
             * @example #deployments
             */
            deployment_channel?: string | null;
            /**
             * @description Channel for vulnerability messages. It must name at most 10 channels, separated by commas. Not in Community Edition.
             * @example #security
             */
            vulnerability_channel?: string | null;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Mattermost notifications: list entry
         * @description The entry of `mattermost` in the list.
         */
        MattermostSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "mattermost";
        };
        /**
         * Mattermost notifications
         * @description The integration `mattermost` and its settings.
         */
        MattermostIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "mattermost";
            properties: components["schemas"]["MattermostProperties"];
        };
        /**
         * Mattermost notifications: properties
         * @description The settings of Mattermost notifications that GitLab returns.
         */
        MattermostProperties: {
            /** @description Name under which the messages appear. */
            username?: string | null;
            /** @description Channel for every message that has no channel of its own. */
            channel?: string | null;
            /** @description Reports failed pipelines only. */
            notify_only_broken_pipelines?: boolean | null;
            /** @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. */
            notify_only_when_pipeline_status_changes?: boolean | null;
            /** @description Selects the branches whose events are reported. */
            branches_to_be_notified?: string | null;
            /** @description Limits issue, merge request and comment messages to these labels, separated by commas. */
            labels_to_be_notified?: string | null;
            /** @description Decides whether one of the listed labels is enough or all of them must be present. */
            labels_to_be_notified_behavior?: ("match_any" | "match_all") | null;
            /** @description Channel for push messages. */
            push_channel?: string | null;
            /** @description Channel for issue messages. */
            issue_channel?: string | null;
            /** @description Channel for messages about confidential issues. */
            confidential_issue_channel?: string | null;
            /** @description Channel for merge request messages. */
            merge_request_channel?: string | null;
            /** @description Channel for comment messages. */
            note_channel?: string | null;
            /** @description Channel for messages about confidential comments. */
            confidential_note_channel?: string | null;
            /** @description Channel for tag messages. */
            tag_push_channel?: string | null;
            /** @description Channel for pipeline messages. */
            pipeline_channel?: string | null;
            /** @description Channel for wiki messages. */
            wiki_page_channel?: string | null;
            /** @description Channel for incident messages. */
            incident_channel?: string | null;
            /** @description Channel for deployment messages. */
            deployment_channel?: string | null;
            /** @description Channel for vulnerability messages. */
            vulnerability_channel?: string | null;
        };
        /**
         * Mattermost slash commands: settings
         * @description Body of a request that sets up Mattermost slash commands.
         */
        MattermostSlashCommandsSettings: {
            /**
             * Format: password
             * @description Token that Mattermost issued for the slash command. Keep it secret; GitLab never returns it.
             * @example <token>
             */
            token: string;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Mattermost slash commands: list entry
         * @description The entry of `mattermost-slash-commands` in the list.
         */
        MattermostSlashCommandsSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "mattermost-slash-commands";
        };
        /**
         * Mattermost slash commands
         * @description The integration `mattermost-slash-commands` and its settings.
         */
        MattermostSlashCommandsIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "mattermost-slash-commands";
            properties: components["schemas"]["MattermostSlashCommandsProperties"];
        };
        /**
         * Mattermost slash commands: properties
         * @description Mattermost slash commands returns none of its settings.
         */
        MattermostSlashCommandsProperties: {
            [key: string]: unknown;
        };
        /**
         * Microsoft Teams notifications: settings
         * @description Body of a request that sets up Microsoft Teams notifications.
         */
        MicrosoftTeamsSettings: {
            /**
             * @description Address of the incoming webhook in Microsoft Teams. The webhook decides on the channel, so there is no setting for it. GitLab refuses addresses in its own network unless an administrator allows them. Keep it secret; GitLab never returns it.
             * @example https://outlook.office.com/webhook/your-webhook-path
             */
            webhook: string;
            /**
             * @description Reports failed pipelines only. Server default: `true`.
             * @example true
             */
            notify_only_broken_pipelines?: boolean;
            /**
             * @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. Server default: `false`.
             * @example false
             */
            notify_only_when_pipeline_status_changes?: boolean;
            /**
             * @description Selects the branches whose events are reported. Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
             * @example default
             */
            branches_to_be_notified?: string | null;
            /**
             * @deprecated
             * @description Older switch for reporting the default branch only. Ignored: it is on the documentation page, but the server drops it. Use `branches_to_be_notified` instead.
             * @example true
             */
            notify_only_default_branch?: boolean;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to changes of issues that everyone can see. Server default: `true`.
             * @example true
             */
            issues_events?: boolean;
            /**
             * @description Reacts to changes of confidential issues. Server default: `true`.
             * @example true
             */
            confidential_issues_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `true`.
             * @example true
             */
            merge_requests_events?: boolean;
            /**
             * @description Reacts to new comments that everyone can see. Server default: `true`.
             * @example true
             */
            note_events?: boolean;
            /**
             * @description Reacts to new confidential comments, such as internal notes. Server default: `true`.
             * @example true
             */
            confidential_note_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `true`.
             * @example true
             */
            tag_push_events?: boolean;
            /**
             * @description Reacts to status changes of pipelines. Server default: `true`.
             * @example true
             */
            pipeline_events?: boolean;
            /**
             * @description Reacts to wiki pages that are created or edited. Server default: `true`.
             * @example true
             */
            wiki_page_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Microsoft Teams notifications: list entry
         * @description The entry of `microsoft-teams` in the list.
         */
        MicrosoftTeamsSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "microsoft-teams";
        };
        /**
         * Microsoft Teams notifications
         * @description The integration `microsoft-teams` and its settings.
         */
        MicrosoftTeamsIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "microsoft-teams";
            properties: components["schemas"]["MicrosoftTeamsProperties"];
        };
        /**
         * Microsoft Teams notifications: properties
         * @description The settings of Microsoft Teams notifications that GitLab returns.
         */
        MicrosoftTeamsProperties: {
            /** @description Reports failed pipelines only. */
            notify_only_broken_pipelines?: boolean | null;
            /** @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. */
            notify_only_when_pipeline_status_changes?: boolean | null;
            /** @description Selects the branches whose events are reported. */
            branches_to_be_notified?: string | null;
        };
        /**
         * MockCI: settings
         * @description Body of a request that sets up MockCI.
         */
        MockCiSettings: {
            /**
             * @description Root address of the Mock CI server. The state of a commit is read from `<namespace>/<project>/status/<sha>.json` below it. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://mock-ci.example.com
             */
            mock_service_url: string;
            /**
             * @description Refuses a server whose TLS certificate cannot be verified. Server default: `true`.
             * @example true
             */
            enable_ssl_verification?: boolean;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * MockCI: list entry
         * @description The entry of `mock-ci` in the list.
         */
        MockCiSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "mock-ci";
        };
        /**
         * MockCI
         * @description The integration `mock-ci` and its settings.
         */
        MockCiIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "mock-ci";
            properties: components["schemas"]["MockCiProperties"];
        };
        /**
         * MockCI: properties
         * @description The settings of MockCI that GitLab returns.
         */
        MockCiProperties: {
            /** @description Root address of the Mock CI server. */
            mock_service_url?: string | null;
            /** @description Refuses a server whose TLS certificate cannot be verified. */
            enable_ssl_verification?: boolean | null;
        };
        /**
         * Packagist: settings
         * @description Body of a request that sets up Packagist.
         */
        PackagistSettings: {
            /**
             * @description Account on the Packagist server.
             * @example jdoe
             */
            username: string;
            /**
             * Format: password
             * @description API token of that account. Keep it secret; GitLab never returns it.
             * @example <token>
             */
            token: string;
            /**
             * @description Root address of the Packagist server. Server default: `https://packagist.org`. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send. The page prints "boolean" as its type. A boolean sent as printed is stored as text.
             * @example https://packagist.org
             */
            server?: string | null;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `true`.
             * @example true
             */
            merge_requests_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `true`.
             * @example true
             */
            tag_push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Packagist: list entry
         * @description The entry of `packagist` in the list.
         */
        PackagistSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "packagist";
        };
        /**
         * Packagist
         * @description The integration `packagist` and its settings.
         */
        PackagistIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "packagist";
            properties: components["schemas"]["PackagistProperties"];
        };
        /**
         * Packagist: properties
         * @description The settings of Packagist that GitLab returns.
         */
        PackagistProperties: {
            /** @description Account on the Packagist server. */
            username?: string | null;
            /** @description Root address of the Packagist server. */
            server?: string | null;
        };
        /**
         * Phorge: settings
         * @description Body of a request that sets up Phorge.
         */
        PhorgeSettings: {
            /**
             * @description Address of the project in the issue tracker. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/projects/demo
             */
            project_url: string;
            /**
             * @description Address of an issue, with `:id` where the issue number goes. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/issues/:id
             */
            issues_url: string;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Phorge: list entry
         * @description The entry of `phorge` in the list.
         */
        PhorgeSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "phorge";
        };
        /**
         * Phorge
         * @description The integration `phorge` and its settings.
         */
        PhorgeIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "phorge";
            properties: components["schemas"]["PhorgeProperties"];
        };
        /**
         * Phorge: properties
         * @description The settings of Phorge that GitLab returns.
         */
        PhorgeProperties: {
            /** @description Address of the project in the issue tracker. */
            project_url?: string | null;
            /** @description Address of an issue, with `:id` where the issue number goes. */
            issues_url?: string | null;
        };
        /**
         * Pipeline status emails: settings
         * @description Body of a request that sets up Pipeline status emails.
         */
        PipelinesEmailSettings: {
            /**
             * @description Addresses that get the mail, separated by commas. It must contain at most 30 email addresses. Spaces and line breaks separate addresses as well. Names around the addresses are allowed, and words that are not addresses are left out without an error.
             * @example dev@example.com,ops@example.com
             */
            recipients: string;
            /**
             * @description Reports failed pipelines only. Server default: `true`.
             * @example true
             */
            notify_only_broken_pipelines?: boolean;
            /**
             * @description Selects the branches whose events are reported. Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
             * @example default
             */
            branches_to_be_notified?: string | null;
            /**
             * @description Older switch that limits the mail to pipelines of the default branch. It counts only while `branches_to_be_notified` has no value; `true` then means `default` and `false` means `all`.
             * @example true
             */
            notify_only_default_branch?: boolean;
            /**
             * @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. Server default: `false`.
             * @example false
             */
            notify_only_when_pipeline_status_changes?: boolean;
            /**
             * @description Mails the outcome of child pipelines too. Server default: `true`. It works, and responses show it, only where the feature flag `pipelines_email_notify_child_pipelines` is on; it is stored anyway. Since GitLab 19.0.
             * @example true
             */
            notify_child_pipelines?: boolean;
            /**
             * @description Reacts to status changes of pipelines. Server default: `true`.
             * @example true
             */
            pipeline_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Pipeline status emails: list entry
         * @description The entry of `pipelines-email` in the list.
         */
        PipelinesEmailSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "pipelines-email";
        };
        /**
         * Pipeline status emails
         * @description The integration `pipelines-email` and its settings.
         */
        PipelinesEmailIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "pipelines-email";
            properties: components["schemas"]["PipelinesEmailProperties"];
        };
        /**
         * Pipeline status emails: properties
         * @description The settings of Pipeline status emails that GitLab returns.
         */
        PipelinesEmailProperties: {
            /** @description Addresses that get the mail, separated by commas. */
            recipients?: string | null;
            /** @description Reports failed pipelines only. */
            notify_only_broken_pipelines?: boolean | null;
            /** @description Selects the branches whose events are reported. */
            branches_to_be_notified?: string | null;
            /** @description Older switch that limits the mail to pipelines of the default branch. */
            notify_only_default_branch?: boolean | null;
            /** @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. */
            notify_only_when_pipeline_status_changes?: boolean | null;
            /** @description Mails the outcome of child pipelines too. */
            notify_child_pipelines?: boolean | null;
        };
        /**
         * Pivotal Tracker: settings
         * @description Body of a request that sets up Pivotal Tracker.
         */
        PivotaltrackerSettings: {
            /**
             * Format: password
             * @description API token of the Pivotal Tracker user who signs the comments. That user needs access to the stories. Keep it secret; GitLab never returns it.
             * @example <token>
             */
            token: string;
            /**
             * @description Branches whose commits are inspected, separated by commas, where blank means every branch. The page prints "boolean" as its type. A boolean sent as printed is stored as text and taken for the name of a branch.
             * @example main,stable
             */
            restrict_to_branch?: string | null;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Pivotal Tracker: list entry
         * @description The entry of `pivotaltracker` in the list.
         */
        PivotaltrackerSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "pivotaltracker";
        };
        /**
         * Pivotal Tracker
         * @description The integration `pivotaltracker` and its settings.
         */
        PivotaltrackerIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "pivotaltracker";
            properties: components["schemas"]["PivotaltrackerProperties"];
        };
        /**
         * Pivotal Tracker: properties
         * @description The settings of Pivotal Tracker that GitLab returns.
         */
        PivotaltrackerProperties: {
            /** @description Branches whose commits are inspected, separated by commas, where blank means every branch. */
            restrict_to_branch?: string | null;
        };
        /**
         * Pumble: settings
         * @description Body of a request that sets up Pumble.
         */
        PumbleSettings: {
            /**
             * @description Address of the incoming webhook that Pumble created for the channel. GitLab refuses addresses in its own network unless an administrator allows them. Keep it secret; GitLab never returns it.
             * @example https://api.pumble.com/workspaces/your-webhook-path
             */
            webhook: string;
            /**
             * @description Selects the branches whose events are reported. Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
             * @example default
             */
            branches_to_be_notified?: string | null;
            /**
             * @description Reports failed pipelines only. Server default: `true`.
             * @example true
             */
            notify_only_broken_pipelines?: boolean;
            /**
             * @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. Server default: `false`.
             * @example false
             */
            notify_only_when_pipeline_status_changes?: boolean;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to changes of issues that everyone can see. Server default: `true`.
             * @example true
             */
            issues_events?: boolean;
            /**
             * @description Reacts to changes of confidential issues. Server default: `true`.
             * @example true
             */
            confidential_issues_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `true`.
             * @example true
             */
            merge_requests_events?: boolean;
            /**
             * @description Reacts to new comments that everyone can see. Server default: `true`.
             * @example true
             */
            note_events?: boolean;
            /**
             * @description Reacts to new confidential comments, such as internal notes. Server default: `true`.
             * @example true
             */
            confidential_note_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `true`.
             * @example true
             */
            tag_push_events?: boolean;
            /**
             * @description Reacts to status changes of pipelines. Server default: `true`.
             * @example true
             */
            pipeline_events?: boolean;
            /**
             * @description Reacts to wiki pages that are created or edited. Server default: `true`.
             * @example true
             */
            wiki_page_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Pumble: list entry
         * @description The entry of `pumble` in the list.
         */
        PumbleSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "pumble";
        };
        /**
         * Pumble
         * @description The integration `pumble` and its settings.
         */
        PumbleIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "pumble";
            properties: components["schemas"]["PumbleProperties"];
        };
        /**
         * Pumble: properties
         * @description The settings of Pumble that GitLab returns.
         */
        PumbleProperties: {
            /** @description Selects the branches whose events are reported. */
            branches_to_be_notified?: string | null;
            /** @description Reports failed pipelines only. */
            notify_only_broken_pipelines?: boolean | null;
            /** @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. */
            notify_only_when_pipeline_status_changes?: boolean | null;
        };
        /**
         * Pushover: settings
         * @description Body of a request that sets up Pushover.
         */
        PushoverSettings: {
            /**
             * Format: password
             * @description API token of the application that is registered at Pushover. Keep it secret; GitLab never returns it.
             * @example <api key>
             */
            api_key: string;
            /**
             * Format: password
             * @description Pushover key of the user who gets the notifications. Keep it secret; GitLab never returns it.
             * @example <user key>
             */
            user_key: string;
            /**
             * @description Urgency of the notifications, from lowest to high. Known values: `-2`, `-1`, `0`, `1`. `-2` is the lowest priority, `-1` low, `0` normal and `1` high.
             * @example 0
             */
            priority: string | number;
            /**
             * @description Name of the device that shows the notifications. Without a value, every active device of the user shows them.
             * @example phone
             */
            device?: string | null;
            /**
             * @description Sound that the device plays. Known values: `pushover`, `bike`, `bugle`, `cashregister`, `classical`, `cosmic`, `falling`, `gamelan`, `incoming`, `intermission`, `magic`, `mechanical`, `pianobar`, `siren`, `spacealarm`, `tugboat`, `alien`, `climb`, `persistent`, `echo`, `updown`, `none`. Without a value (`null`), the device plays its own default sound. `none` makes the notifications silent.
             * @example bike
             */
            sound?: string | null;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Pushover: list entry
         * @description The entry of `pushover` in the list.
         */
        PushoverSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "pushover";
        };
        /**
         * Pushover
         * @description The integration `pushover` and its settings.
         */
        PushoverIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "pushover";
            properties: components["schemas"]["PushoverProperties"];
        };
        /**
         * Pushover: properties
         * @description The settings of Pushover that GitLab returns.
         */
        PushoverProperties: {
            /** @description Urgency of the notifications, from lowest to high. */
            priority?: string | null;
            /** @description Name of the device that shows the notifications. */
            device?: string | null;
            /** @description Sound that the device plays. */
            sound?: string | null;
        };
        /**
         * Redmine: settings
         * @description Body of a request that sets up Redmine.
         */
        RedmineSettings: {
            /**
             * @description Address of the form that opens a new issue. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/projects/demo/issues/new
             */
            new_issue_url: string;
            /**
             * @description Address of the project in the issue tracker. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/projects/demo
             */
            project_url: string;
            /**
             * @description Address of an issue, with `:id` where the issue number goes. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/issues/:id
             */
            issues_url: string;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Redmine: list entry
         * @description The entry of `redmine` in the list.
         */
        RedmineSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "redmine";
        };
        /**
         * Redmine
         * @description The integration `redmine` and its settings.
         */
        RedmineIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "redmine";
            properties: components["schemas"]["RedmineProperties"];
        };
        /**
         * Redmine: properties
         * @description The settings of Redmine that GitLab returns.
         */
        RedmineProperties: {
            /** @description Address of the form that opens a new issue. */
            new_issue_url?: string | null;
            /** @description Address of the project in the issue tracker. */
            project_url?: string | null;
            /** @description Address of an issue, with `:id` where the issue number goes. */
            issues_url?: string | null;
        };
        /**
         * Slack notifications: settings
         * @description Body of a request that sets up Slack notifications.
         */
        SlackSettings: {
            /**
             * @description Address of the incoming webhook that Slack created. GitLab refuses addresses in its own network unless an administrator allows them. Keep it secret; GitLab never returns it.
             * @example https://hooks.slack.com/services/your-webhook-path
             */
            webhook: string;
            /**
             * @description Name under which the messages appear in Slack.
             * @example GitLab
             */
            username?: string | null;
            /**
             * @description Channel for every message that has no channel of its own. It must name at most 10 channels, separated by commas.
             * @example #general
             */
            channel?: string | null;
            /**
             * @description Reports failed pipelines only. Server default: `true`.
             * @example true
             */
            notify_only_broken_pipelines?: boolean;
            /**
             * @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. Server default: `false`.
             * @example false
             */
            notify_only_when_pipeline_status_changes?: boolean;
            /**
             * @description Selects the branches whose events are reported. Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
             * @example default
             */
            branches_to_be_notified?: string | null;
            /**
             * @deprecated
             * @description Older switch for reporting the default branch only. Ignored: it is on the documentation page, but the server drops it. Use `branches_to_be_notified` instead.
             * @example true
             */
            notify_only_default_branch?: boolean;
            /**
             * @description Limits issue, merge request and comment messages to these labels, separated by commas.
             * @example ~bug,~regression
             */
            labels_to_be_notified?: string | null;
            /**
             * @description Decides whether one of the listed labels is enough or all of them must be present. Server default: `match_any`.
             * @example match_any
             */
            labels_to_be_notified_behavior?: ("match_any" | "match_all") | null;
            /**
             * @description Reacts to new monitoring alerts. Server default: `true`.
             * @example true
             */
            alert_events?: boolean;
            /**
             * @deprecated
             * @description Trigger for commits, which Slack notifications do not have. Ignored: it is on the documentation page, but the server drops it. Nothing replaces it.
             * @example true
             */
            commit_events?: boolean;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to changes of issues that everyone can see. Server default: `true`.
             * @example true
             */
            issues_events?: boolean;
            /**
             * @description Reacts to changes of confidential issues. Server default: `true`.
             * @example true
             */
            confidential_issues_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `true`.
             * @example true
             */
            merge_requests_events?: boolean;
            /**
             * @description Reacts to new comments that everyone can see. Server default: `true`.
             * @example true
             */
            note_events?: boolean;
            /**
             * @description Reacts to new confidential comments, such as internal notes. Server default: `true`.
             * @example true
             */
            confidential_note_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `true`.
             * @example true
             */
            tag_push_events?: boolean;
            /**
             * @description Reacts to status changes of pipelines. Server default: `true`.
             * @example true
             */
            pipeline_events?: boolean;
            /**
             * @description Reacts to wiki pages that are created or edited. Server default: `true`.
             * @example true
             */
            wiki_page_events?: boolean;
            /**
             * @description Reacts to deployments that start or finish. Server default: `false`.
             * @example false
             */
            deployment_events?: boolean;
            /**
             * @deprecated
             * @description Misspelt name of the trigger for incidents. Ignored: it is on the documentation page, but the server drops it. Use `incident_events` instead.
             * @example true
             */
            incidents_events?: boolean;
            /**
             * @deprecated
             * @description Trigger for jobs, which Slack notifications do not have. Ignored: it is on the documentation page, but the server drops it. Nothing replaces it.
             * @example true
             */
            job_events?: boolean;
            /**
             * @description Reacts to incidents that are opened or closed. Server default: `false`.
             * @example false
             */
            incident_events?: boolean;
            /**
             * @description Reacts to newly found vulnerabilities. Server default: `false`. Not in Community Edition.
             * @example false
             */
            vulnerability_events?: boolean;
            /**
             * @description Channel for alert messages. It must name at most 10 channels, separated by commas.
             * @example #alerts
             */
            alert_channel?: string | null;
            /**
             * @description Channel for push messages. It must name at most 10 channels, separated by commas.
             * @example #pushes
             */
            push_channel?: string | null;
            /**
             * @description Channel for issue messages. It must name at most 10 channels, separated by commas.
             * @example #issues
             */
            issue_channel?: string | null;
            /**
             * @description Channel for messages about confidential issues. It must name at most 10 channels, separated by commas.
             * @example #confidential
             */
            confidential_issue_channel?: string | null;
            /**
             * @description Channel for merge request messages. It must name at most 10 channels, separated by commas.
             * @example #merge-requests
             */
            merge_request_channel?: string | null;
            /**
             * @description Channel for comment messages. It must name at most 10 channels, separated by commas.
             * @example #comments
             */
            note_channel?: string | null;
            /**
             * @description Channel for messages about confidential comments. It must name at most 10 channels, separated by commas.
             * @example #confidential
             */
            confidential_note_channel?: string | null;
            /**
             * @description Channel for tag messages. It must name at most 10 channels, separated by commas.
             * @example #tags
             */
            tag_push_channel?: string | null;
            /**
             * @description Channel for pipeline messages. It must name at most 10 channels, separated by commas.
             * @example #pipelines
             */
            pipeline_channel?: string | null;
            /**
             * @description Channel for wiki messages. It must name at most 10 channels, separated by commas.
             * @example #wiki
             */
            wiki_page_channel?: string | null;
            /**
             * @description Channel for deployment messages. It must name at most 10 channels, separated by commas.
             * @example #deployments
             */
            deployment_channel?: string | null;
            /**
             * @description Channel for incident messages. It must name at most 10 channels, separated by commas.
             * @example #incidents
             */
            incident_channel?: string | null;
            /**
             * @description Channel for vulnerability messages. It must name at most 10 channels, separated by commas. Not in Community Edition.
             * @example #security
             */
            vulnerability_channel?: string | null;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Slack notifications: list entry
         * @description The entry of `slack` in the list.
         */
        SlackSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "slack";
        };
        /**
         * Slack notifications
         * @description The integration `slack` and its settings.
         */
        SlackIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "slack";
            properties: components["schemas"]["SlackProperties"];
        };
        /**
         * Slack notifications: properties
         * @description The settings of Slack notifications that GitLab returns.
         */
        SlackProperties: {
            /** @description Name under which the messages appear in Slack. */
            username?: string | null;
            /** @description Channel for every message that has no channel of its own. */
            channel?: string | null;
            /** @description Reports failed pipelines only. */
            notify_only_broken_pipelines?: boolean | null;
            /** @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. */
            notify_only_when_pipeline_status_changes?: boolean | null;
            /** @description Selects the branches whose events are reported. */
            branches_to_be_notified?: string | null;
            /** @description Limits issue, merge request and comment messages to these labels, separated by commas. */
            labels_to_be_notified?: string | null;
            /** @description Decides whether one of the listed labels is enough or all of them must be present. */
            labels_to_be_notified_behavior?: ("match_any" | "match_all") | null;
            /** @description Channel for alert messages. */
            alert_channel?: string | null;
            /** @description Channel for push messages. */
            push_channel?: string | null;
            /** @description Channel for issue messages. */
            issue_channel?: string | null;
            /** @description Channel for messages about confidential issues. */
            confidential_issue_channel?: string | null;
            /** @description Channel for merge request messages. */
            merge_request_channel?: string | null;
            /** @description Channel for comment messages. */
            note_channel?: string | null;
            /** @description Channel for messages about confidential comments. */
            confidential_note_channel?: string | null;
            /** @description Channel for tag messages. */
            tag_push_channel?: string | null;
            /** @description Channel for pipeline messages. */
            pipeline_channel?: string | null;
            /** @description Channel for wiki messages. */
            wiki_page_channel?: string | null;
            /** @description Channel for deployment messages. */
            deployment_channel?: string | null;
            /** @description Channel for incident messages. */
            incident_channel?: string | null;
            /** @description Channel for vulnerability messages. */
            vulnerability_channel?: string | null;
        };
        /**
         * Slack slash commands: settings
         * @description Body of a request that sets up Slack slash commands.
         */
        SlackSlashCommandsSettings: {
            /**
             * Format: password
             * @description Verification token that Slack shows for the slash command. Keep it secret; GitLab never returns it.
             * @example <token>
             */
            token: string;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Slack slash commands: list entry
         * @description The entry of `slack-slash-commands` in the list.
         */
        SlackSlashCommandsSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "slack-slash-commands";
        };
        /**
         * Slack slash commands
         * @description The integration `slack-slash-commands` and its settings.
         */
        SlackSlashCommandsIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "slack-slash-commands";
            properties: components["schemas"]["SlackSlashCommandsProperties"];
        };
        /**
         * Slack slash commands: properties
         * @description Slack slash commands returns none of its settings.
         */
        SlackSlashCommandsProperties: {
            [key: string]: unknown;
        };
        /**
         * Squash TM: settings
         * @description Body of a request that sets up Squash TM.
         */
        SquashTmSettings: {
            /**
             * @description Address of the webhook that the Squash TM server offers for issues. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
             * @example https://squash.example.com/squash/plugin/xsquash4gitlab/webhook/issue
             */
            url: string;
            /**
             * Format: password
             * @description Token by which Squash TM recognises the calls. GitLab adds it to the webhook address as the query parameter `token`. Keep it secret; GitLab never returns it.
             * @example <token>
             */
            token?: string | null;
            /**
             * @description Reacts to changes of issues that everyone can see. Server default: `true`.
             * @example true
             */
            issues_events?: boolean;
            /**
             * @description Reacts to changes of confidential issues. Server default: `true`.
             * @example true
             */
            confidential_issues_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Squash TM: list entry
         * @description The entry of `squash-tm` in the list.
         */
        SquashTmSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "squash-tm";
        };
        /**
         * Squash TM
         * @description The integration `squash-tm` and its settings.
         */
        SquashTmIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "squash-tm";
            properties: components["schemas"]["SquashTmProperties"];
        };
        /**
         * Squash TM: properties
         * @description The settings of Squash TM that GitLab returns.
         */
        SquashTmProperties: {
            /** @description Address of the webhook that the Squash TM server offers for issues. */
            url?: string | null;
        };
        /**
         * JetBrains TeamCity: settings
         * @description Body of a request that sets up JetBrains TeamCity.
         */
        TeamcitySettings: {
            /**
             * @description Root address of the TeamCity server. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send.
             * @example https://teamcity.example.com
             */
            teamcity_url: string;
            /**
             * @description Refuses a server whose TLS certificate cannot be verified. Server default: `true`.
             * @example true
             */
            enable_ssl_verification?: boolean;
            /**
             * @description ID of the build configuration that is started.
             * @example Demo_Build
             */
            build_type: string;
            /**
             * @description TeamCity account that may start builds by hand.
             * @example gitlab
             */
            username: string;
            /**
             * Format: password
             * @description Password of that account. Keep it secret; GitLab never returns it.
             * @example <password>
             */
            password: string;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `true`.
             * @example true
             */
            merge_requests_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * JetBrains TeamCity: list entry
         * @description The entry of `teamcity` in the list.
         */
        TeamcitySummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "teamcity";
        };
        /**
         * JetBrains TeamCity
         * @description The integration `teamcity` and its settings.
         */
        TeamcityIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "teamcity";
            properties: components["schemas"]["TeamcityProperties"];
        };
        /**
         * JetBrains TeamCity: properties
         * @description The settings of JetBrains TeamCity that GitLab returns.
         */
        TeamcityProperties: {
            /** @description Root address of the TeamCity server. */
            teamcity_url?: string | null;
            /** @description Refuses a server whose TLS certificate cannot be verified. */
            enable_ssl_verification?: boolean | null;
            /** @description ID of the build configuration that is started. */
            build_type?: string | null;
            /** @description TeamCity account that may start builds by hand. */
            username?: string | null;
        };
        /**
         * Telegram: settings
         * @description Body of a request that sets up Telegram.
         */
        TelegramSettings: {
            /**
             * @description Root address of the Telegram Bot API, including the scheme. Server default: `https://api.telegram.org`. The address has to be a URL together with the path `/bot<token>/sendMessage`, to which GitLab posts. GitLab refuses addresses in its own network unless an administrator allows them. A change clears the stored secrets that the same request does not send. Since GitLab 17.1.
             * @example https://api.telegram.org
             */
            hostname?: string | null;
            /**
             * Format: password
             * @description Token of the Telegram bot that posts the messages. Keep it secret; GitLab never returns it. A change clears the stored secrets that the same request does not send.
             * @example <token>
             */
            token: string;
            /**
             * @description Chat that receives the messages, as its ID or as a channel name with a leading `@`.
             * @example @example_channel
             */
            room: string;
            /**
             * @description ID of the topic that receives the messages, for a supergroup with topics. It must be an integer. GitLab returns it as text. Since GitLab 16.11. The page prints "integer" as its type. A number is accepted as printed, but comes back as text.
             * @example 123
             */
            thread?: string | number | null;
            /**
             * @description Reports failed pipelines only. Server default: `true`.
             * @example true
             */
            notify_only_broken_pipelines?: boolean;
            /**
             * @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. Server default: `false`.
             * @example false
             */
            notify_only_when_pipeline_status_changes?: boolean;
            /**
             * @description Selects the branches whose events are reported. Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`. Since GitLab 16.5.
             * @example default
             */
            branches_to_be_notified?: string | null;
            /**
             * @description Reacts to pushes. Server default: `true`. The page prints "required" as its required.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to changes of issues that everyone can see. Server default: `true`. The page prints "required" as its required.
             * @example true
             */
            issues_events?: boolean;
            /**
             * @description Reacts to changes of confidential issues. Server default: `true`. The page prints "required" as its required.
             * @example true
             */
            confidential_issues_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `true`. The page prints "required" as its required.
             * @example true
             */
            merge_requests_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `true`. The page prints "required" as its required.
             * @example true
             */
            tag_push_events?: boolean;
            /**
             * @description Reacts to new comments that everyone can see. Server default: `true`. The page prints "required" as its required.
             * @example true
             */
            note_events?: boolean;
            /**
             * @description Reacts to new confidential comments, such as internal notes. Server default: `true`. The page prints "required" as its required.
             * @example true
             */
            confidential_note_events?: boolean;
            /**
             * @description Reacts to status changes of pipelines. Server default: `true`. The page prints "required" as its required.
             * @example true
             */
            pipeline_events?: boolean;
            /**
             * @description Reacts to wiki pages that are created or edited. Server default: `true`. The page prints "required" as its required.
             * @example true
             */
            wiki_page_events?: boolean;
            /**
             * @description Reacts to incidents that are opened or closed. Server default: `false`.
             * @example false
             */
            incident_events?: boolean;
            /**
             * @description Reacts to newly found vulnerabilities. Server default: `false`. Not in Community Edition.
             * @example false
             */
            vulnerability_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Telegram: list entry
         * @description The entry of `telegram` in the list.
         */
        TelegramSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "telegram";
        };
        /**
         * Telegram
         * @description The integration `telegram` and its settings.
         */
        TelegramIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "telegram";
            properties: components["schemas"]["TelegramProperties"];
        };
        /**
         * Telegram: properties
         * @description The settings of Telegram that GitLab returns.
         */
        TelegramProperties: {
            /** @description Root address of the Telegram Bot API, including the scheme. */
            hostname?: string | null;
            /** @description Chat that receives the messages, as its ID or as a channel name with a leading `@`. */
            room?: string | null;
            /** @description ID of the topic that receives the messages, for a supergroup with topics. */
            thread?: string | null;
            /** @description Reports failed pipelines only. */
            notify_only_broken_pipelines?: boolean | null;
            /** @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. */
            notify_only_when_pipeline_status_changes?: boolean | null;
            /** @description Selects the branches whose events are reported. */
            branches_to_be_notified?: string | null;
        };
        /**
         * Unify Circuit: settings
         * @description Body of a request that sets up Unify Circuit.
         */
        UnifyCircuitSettings: {
            /**
             * @description Address of the incoming webhook that Circuit created for the conversation. GitLab refuses addresses in its own network unless an administrator allows them. Keep it secret; GitLab never returns it.
             * @example https://circuit.com/rest/v2/webhooks/incoming/your-webhook-path
             */
            webhook: string;
            /**
             * @description Reports failed pipelines only. Server default: `true`.
             * @example true
             */
            notify_only_broken_pipelines?: boolean;
            /**
             * @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. Server default: `false`.
             * @example false
             */
            notify_only_when_pipeline_status_changes?: boolean;
            /**
             * @description Selects the branches whose events are reported. Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
             * @example default
             */
            branches_to_be_notified?: string | null;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to changes of issues that everyone can see. Server default: `true`.
             * @example true
             */
            issues_events?: boolean;
            /**
             * @description Reacts to changes of confidential issues. Server default: `true`.
             * @example true
             */
            confidential_issues_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `true`.
             * @example true
             */
            merge_requests_events?: boolean;
            /**
             * @description Reacts to new comments that everyone can see. Server default: `true`.
             * @example true
             */
            note_events?: boolean;
            /**
             * @description Reacts to new confidential comments, such as internal notes. Server default: `true`.
             * @example true
             */
            confidential_note_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `true`.
             * @example true
             */
            tag_push_events?: boolean;
            /**
             * @description Reacts to status changes of pipelines. Server default: `true`.
             * @example true
             */
            pipeline_events?: boolean;
            /**
             * @description Reacts to wiki pages that are created or edited. Server default: `true`.
             * @example true
             */
            wiki_page_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Unify Circuit: list entry
         * @description The entry of `unify-circuit` in the list.
         */
        UnifyCircuitSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "unify-circuit";
        };
        /**
         * Unify Circuit
         * @description The integration `unify-circuit` and its settings.
         */
        UnifyCircuitIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "unify-circuit";
            properties: components["schemas"]["UnifyCircuitProperties"];
        };
        /**
         * Unify Circuit: properties
         * @description The settings of Unify Circuit that GitLab returns.
         */
        UnifyCircuitProperties: {
            /** @description Reports failed pipelines only. */
            notify_only_broken_pipelines?: boolean | null;
            /** @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. */
            notify_only_when_pipeline_status_changes?: boolean | null;
            /** @description Selects the branches whose events are reported. */
            branches_to_be_notified?: string | null;
        };
        /**
         * Webex Teams: settings
         * @description Body of a request that sets up Webex Teams.
         */
        WebexTeamsSettings: {
            /**
             * @description Address of the incoming webhook that Webex created for the space. GitLab refuses addresses in its own network unless an administrator allows them. Keep it secret; GitLab never returns it.
             * @example https://api.ciscospark.com/v1/webhooks/incoming/your-webhook-path
             */
            webhook: string;
            /**
             * @description Reports failed pipelines only. Server default: `true`.
             * @example true
             */
            notify_only_broken_pipelines?: boolean;
            /**
             * @description Selects the branches whose events are reported. Server default: `default`. Known values: `all`, `default`, `protected`, `default_and_protected`.
             * @example default
             */
            branches_to_be_notified?: string | null;
            /**
             * @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. Server default: `false`.
             * @example false
             */
            notify_only_when_pipeline_status_changes?: boolean;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Reacts to changes of issues that everyone can see. Server default: `true`.
             * @example true
             */
            issues_events?: boolean;
            /**
             * @description Reacts to changes of confidential issues. Server default: `true`.
             * @example true
             */
            confidential_issues_events?: boolean;
            /**
             * @description Reacts to changes of merge requests. Server default: `true`.
             * @example true
             */
            merge_requests_events?: boolean;
            /**
             * @description Reacts to new comments that everyone can see. Server default: `true`.
             * @example true
             */
            note_events?: boolean;
            /**
             * @description Reacts to new confidential comments, such as internal notes. Server default: `true`.
             * @example true
             */
            confidential_note_events?: boolean;
            /**
             * @description Reacts to tags that are pushed or removed. Server default: `true`.
             * @example true
             */
            tag_push_events?: boolean;
            /**
             * @description Reacts to status changes of pipelines. Server default: `true`.
             * @example true
             */
            pipeline_events?: boolean;
            /**
             * @description Reacts to wiki pages that are created or edited. Server default: `true`.
             * @example true
             */
            wiki_page_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * Webex Teams: list entry
         * @description The entry of `webex-teams` in the list.
         */
        WebexTeamsSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "webex-teams";
        };
        /**
         * Webex Teams
         * @description The integration `webex-teams` and its settings.
         */
        WebexTeamsIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "webex-teams";
            properties: components["schemas"]["WebexTeamsProperties"];
        };
        /**
         * Webex Teams: properties
         * @description The settings of Webex Teams that GitLab returns.
         */
        WebexTeamsProperties: {
            /** @description Reports failed pipelines only. */
            notify_only_broken_pipelines?: boolean | null;
            /** @description Selects the branches whose events are reported. */
            branches_to_be_notified?: string | null;
            /** @description Reports a pipeline only if its status differs from that of the previous pipeline on the same ref. */
            notify_only_when_pipeline_status_changes?: boolean | null;
        };
        /**
         * JetBrains YouTrack: settings
         * @description Body of a request that sets up JetBrains YouTrack.
         */
        YoutrackSettings: {
            /**
             * @description Address of the project in the issue tracker. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/projects/demo
             */
            project_url: string;
            /**
             * @description Address of an issue, with `:id` where the issue number goes. GitLab refuses addresses in its own network unless an administrator allows them.
             * @example https://tracker.example.com/issues/:id
             */
            issues_url: string;
            /**
             * @description Reacts to pushes. Server default: `true`.
             * @example true
             */
            push_events?: boolean;
            /**
             * @description Inherits the settings of the nearest group above, or else those of the instance. Leaving this out while the integration inherits answers 200 and changes nothing, so send `false` with every change that must take effect. Since GitLab 17.2, generally available since 17.3.
             * @example false
             */
            use_inherited_settings?: boolean;
        };
        /**
         * JetBrains YouTrack: list entry
         * @description The entry of `youtrack` in the list.
         */
        YoutrackSummary: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "youtrack";
        };
        /**
         * JetBrains YouTrack
         * @description The integration `youtrack` and its settings.
         */
        YoutrackIntegration: components["schemas"]["IntegrationBase"] & {
            /** @constant */
            slug: "youtrack";
            properties: components["schemas"]["YoutrackProperties"];
        };
        /**
         * JetBrains YouTrack: properties
         * @description The settings of JetBrains YouTrack that GitLab returns.
         */
        YoutrackProperties: {
            /** @description Address of the project in the issue tracker. */
            project_url?: string | null;
            /** @description Address of an issue, with `:id` where the issue number goes. */
            issues_url?: string | null;
        };
    };
    responses: {
        /** @description The project was renamed or moved. The new address is in `Location`. */
        Moved: {
            headers: {
                Location: components["headers"]["Location"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A setting is missing or not accepted, or the integration cannot be used here. Nothing was changed. */
        InvalidSettings: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ParameterProblem"] | components["schemas"]["ServerMessage"];
            };
        };
        /** @description This server knows no such integration, because of its version or its edition. */
        UnknownSlug: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ParameterProblem"];
            };
        };
        /** @description There is no token, or it is not accepted. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerMessage"] | components["schemas"]["TokenProblem"];
            };
        };
        /** @description The role or the scope of the token does not suffice. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerMessage"] | components["schemas"]["TokenProblem"];
            };
        };
        /** @description The role or the scope of the token does not suffice. */
        GroupForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerMessage"] | components["schemas"]["TokenProblem"];
            };
        };
        /** @description The project or the route does not exist. */
        ProjectNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerMessage"] | components["schemas"]["ParameterProblem"];
            };
        };
        /** @description The project or the route does not exist, or the integration was never set up. */
        IntegrationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerMessage"] | components["schemas"]["ParameterProblem"];
            };
        };
        /** @description The group or the route does not exist. */
        GroupNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerMessage"] | components["schemas"]["ParameterProblem"];
            };
        };
        /** @description The group or the route does not exist, or the integration was never set up in the group itself. */
        GroupIntegrationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerMessage"] | components["schemas"]["ParameterProblem"];
            };
        };
        /** @description The path is an old one of a project that was renamed or moved. */
        MovedProject: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerMessage"];
            };
        };
        /** @description Another request holds what this one needs. Nothing was changed, and the same request succeeds later. */
        ResourceLock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerMessage"];
            };
        };
        /** @description The integration was changed after the time in `If-Unmodified-Since`. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerMessage"];
            };
        };
        /** @description The body is neither JSON nor a form. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ParameterProblem"];
            };
        };
        /** @description The app is not installed, and the API cannot install it. */
        InstallRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerMessage"];
            };
        };
        /** @description The rate limit is reached. The headers say when to go on. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Name": components["headers"]["RateLimit-Name"];
                "RateLimit-Observed": components["headers"]["RateLimit-Observed"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": components["schemas"]["LimitProblem"];
            };
        };
        /** @description The server failed. */
        ServerFault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServerMessage"];
            };
        };
    };
    parameters: {
        /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
        ProjectId: number | string;
        /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
        GroupId: number | string;
        /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
        IfUnmodifiedSince: string;
    };
    requestBodies: never;
    headers: {
        /** @description Address of the project under its new path. */
        Location: string;
        /** @description Seconds to wait before the next request. */
        "Retry-After": number;
        /** @description Requests allowed in each period. */
        "RateLimit-Limit": number;
        /** @description Name of the limit that was hit. */
        "RateLimit-Name": string;
        /** @description Requests counted in this period. */
        "RateLimit-Observed": number;
        /** @description Requests left in this period. */
        "RateLimit-Remaining": number;
        /** @description Unix time at which the next period begins. */
        "RateLimit-Reset": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listIntegrations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active integrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"][];
                };
            };
            301: components["responses"]["Moved"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getAppleAppStoreIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppleAppStoreIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setAppleAppStoreIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppleAppStoreSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppleAppStoreIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableAppleAppStoreIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getAsanaIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsanaIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setAsanaIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AsanaSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsanaIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableAsanaIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getAssemblaIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssemblaIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setAssemblaIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssemblaSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssemblaIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableAssemblaIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getBambooIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BambooIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setBambooIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BambooSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BambooIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableBambooIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getBugzillaIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BugzillaIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setBugzillaIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BugzillaSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BugzillaIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableBugzillaIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getBuildkiteIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildkiteIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setBuildkiteIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuildkiteSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildkiteIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableBuildkiteIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getCampfireIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampfireIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setCampfireIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampfireSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampfireIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableCampfireIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getClickupIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClickupIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setClickupIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClickupSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClickupIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableClickupIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getConfluenceIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfluenceIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setConfluenceIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfluenceSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfluenceIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableConfluenceIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getCustomIssueTrackerIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIssueTrackerIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setCustomIssueTrackerIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomIssueTrackerSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIssueTrackerIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableCustomIssueTrackerIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getDatadogIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatadogIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setDatadogIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatadogSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatadogIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableDatadogIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getDiffblueCoverIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiffblueCoverIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setDiffblueCoverIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiffblueCoverSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiffblueCoverIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableDiffblueCoverIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getDiscordIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscordIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setDiscordIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscordSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscordIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableDiscordIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getDroneCiIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DroneCiIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setDroneCiIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DroneCiSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DroneCiIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableDroneCiIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getEmailsOnPushIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailsOnPushIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setEmailsOnPushIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailsOnPushSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailsOnPushIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableEmailsOnPushIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getEwmIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EwmIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setEwmIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EwmSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EwmIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableEwmIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getExternalWikiIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalWikiIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setExternalWikiIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalWikiSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalWikiIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableExternalWikiIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGitGuardianIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitGuardianIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGitGuardianIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GitGuardianSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitGuardianIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGitGuardianIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGithubIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GithubIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGithubIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GithubSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GithubIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGithubIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGitlabSlackApplicationIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitlabSlackApplicationIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGitlabSlackApplicationIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GitlabSlackApplicationSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitlabSlackApplicationIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InstallRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGitlabSlackApplicationIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGoogleCloudPlatformArtifactRegistryIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoogleCloudPlatformArtifactRegistryIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGoogleCloudPlatformArtifactRegistryIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoogleCloudPlatformArtifactRegistrySettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoogleCloudPlatformArtifactRegistryIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGoogleCloudPlatformArtifactRegistryIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGoogleCloudPlatformWorkloadIdentityFederationIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoogleCloudPlatformWorkloadIdentityFederationIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGoogleCloudPlatformWorkloadIdentityFederationIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoogleCloudPlatformWorkloadIdentityFederationSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoogleCloudPlatformWorkloadIdentityFederationIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGoogleCloudPlatformWorkloadIdentityFederationIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGooglePlayIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GooglePlayIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGooglePlayIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GooglePlaySettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GooglePlayIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGooglePlayIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getHangoutsChatIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HangoutsChatIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setHangoutsChatIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HangoutsChatSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HangoutsChatIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableHangoutsChatIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getHarborIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarborIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setHarborIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HarborSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarborIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableHarborIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getIrkerIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IrkerIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setIrkerIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IrkerSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IrkerIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableIrkerIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getJenkinsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JenkinsIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setJenkinsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JenkinsSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JenkinsIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableJenkinsIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getJiraIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JiraIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setJiraIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JiraSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JiraIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableJiraIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getJiraCloudAppIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JiraCloudAppIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setJiraCloudAppIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["JiraCloudAppSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JiraCloudAppIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InstallRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getLinearIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinearIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setLinearIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinearSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinearIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableLinearIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getMatrixIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setMatrixIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatrixSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableMatrixIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getMattermostIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MattermostIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setMattermostIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MattermostSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MattermostIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableMattermostIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getMattermostSlashCommandsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MattermostSlashCommandsIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setMattermostSlashCommandsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MattermostSlashCommandsSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MattermostSlashCommandsIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableMattermostSlashCommandsIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getMicrosoftTeamsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MicrosoftTeamsIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setMicrosoftTeamsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MicrosoftTeamsSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MicrosoftTeamsIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableMicrosoftTeamsIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getMockCiIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MockCiIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setMockCiIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MockCiSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MockCiIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableMockCiIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getPackagistIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackagistIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setPackagistIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackagistSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackagistIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disablePackagistIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getPhorgeIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhorgeIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setPhorgeIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhorgeSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhorgeIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disablePhorgeIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getPipelinesEmailIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelinesEmailIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setPipelinesEmailIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelinesEmailSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelinesEmailIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disablePipelinesEmailIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getPivotaltrackerIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PivotaltrackerIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setPivotaltrackerIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PivotaltrackerSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PivotaltrackerIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disablePivotaltrackerIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getPumbleIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PumbleIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setPumbleIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PumbleSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PumbleIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disablePumbleIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getPushoverIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushoverIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setPushoverIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushoverSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushoverIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disablePushoverIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getRedmineIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedmineIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setRedmineIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedmineSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedmineIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableRedmineIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getSlackIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlackIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setSlackIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlackSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlackIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableSlackIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getSlackSlashCommandsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlackSlashCommandsIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setSlackSlashCommandsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlackSlashCommandsSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlackSlashCommandsIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableSlackSlashCommandsIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getSquashTmIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SquashTmIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setSquashTmIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SquashTmSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SquashTmIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableSquashTmIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getTeamcityIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamcityIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setTeamcityIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamcitySettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamcityIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableTeamcityIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getTelegramIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelegramIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setTelegramIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TelegramSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelegramIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableTelegramIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getUnifyCircuitIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnifyCircuitIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setUnifyCircuitIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnifyCircuitSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnifyCircuitIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableUnifyCircuitIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getWebexTeamsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebexTeamsIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setWebexTeamsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebexTeamsSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebexTeamsIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableWebexTeamsIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getYoutrackIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YoutrackIntegration"];
                };
            };
            301: components["responses"]["Moved"];
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setYoutrackIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["YoutrackSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YoutrackIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ProjectNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableYoutrackIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the project, or its full path, such as `group/project`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["IntegrationNotFound"];
            405: components["responses"]["MovedProject"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    listGroupIntegrations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active integrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupAsanaIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsanaIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupAsanaIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AsanaSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsanaIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupAsanaIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupAssemblaIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssemblaIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupAssemblaIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssemblaSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssemblaIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupAssemblaIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupBambooIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BambooIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupBambooIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BambooSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BambooIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupBambooIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupBugzillaIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BugzillaIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupBugzillaIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BugzillaSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BugzillaIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupBugzillaIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupBuildkiteIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildkiteIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupBuildkiteIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuildkiteSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuildkiteIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupBuildkiteIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupCampfireIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampfireIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupCampfireIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampfireSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampfireIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupCampfireIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupClickupIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClickupIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupClickupIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClickupSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClickupIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupClickupIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupConfluenceIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfluenceIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupConfluenceIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfluenceSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfluenceIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupConfluenceIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupCustomIssueTrackerIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIssueTrackerIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupCustomIssueTrackerIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomIssueTrackerSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomIssueTrackerIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupCustomIssueTrackerIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupDatadogIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatadogIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupDatadogIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatadogSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatadogIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupDatadogIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupDiffblueCoverIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiffblueCoverIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupDiffblueCoverIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiffblueCoverSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiffblueCoverIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupDiffblueCoverIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupDiscordIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscordIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupDiscordIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscordSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscordIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupDiscordIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupDroneCiIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DroneCiIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupDroneCiIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DroneCiSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DroneCiIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupDroneCiIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupEmailsOnPushIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailsOnPushIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupEmailsOnPushIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailsOnPushSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailsOnPushIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupEmailsOnPushIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupEwmIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EwmIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupEwmIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EwmSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EwmIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupEwmIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupExternalWikiIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalWikiIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupExternalWikiIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalWikiSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalWikiIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupExternalWikiIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupGitGuardianIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitGuardianIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupGitGuardianIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GitGuardianSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitGuardianIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupGitGuardianIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupGitlabSlackApplicationIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitlabSlackApplicationIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupGitlabSlackApplicationIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GitlabSlackApplicationSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GitlabSlackApplicationIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InstallRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupGitlabSlackApplicationIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupGoogleCloudPlatformWorkloadIdentityFederationIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoogleCloudPlatformWorkloadIdentityFederationIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupGoogleCloudPlatformWorkloadIdentityFederationIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoogleCloudPlatformWorkloadIdentityFederationSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoogleCloudPlatformWorkloadIdentityFederationIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupGoogleCloudPlatformWorkloadIdentityFederationIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupHangoutsChatIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HangoutsChatIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupHangoutsChatIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HangoutsChatSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HangoutsChatIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupHangoutsChatIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupHarborIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarborIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupHarborIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HarborSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarborIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupHarborIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupIrkerIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IrkerIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupIrkerIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IrkerSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IrkerIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupIrkerIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupJiraIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JiraIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupJiraIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JiraSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JiraIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupJiraIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupJiraCloudAppIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JiraCloudAppIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupJiraCloudAppIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["JiraCloudAppSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JiraCloudAppIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InstallRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupLinearIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinearIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupLinearIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinearSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinearIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupLinearIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupMatrixIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupMatrixIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatrixSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupMatrixIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupMattermostIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MattermostIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupMattermostIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MattermostSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MattermostIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupMattermostIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupMattermostSlashCommandsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MattermostSlashCommandsIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupMattermostSlashCommandsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MattermostSlashCommandsSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MattermostSlashCommandsIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupMattermostSlashCommandsIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupMicrosoftTeamsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MicrosoftTeamsIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupMicrosoftTeamsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MicrosoftTeamsSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MicrosoftTeamsIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupMicrosoftTeamsIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupPackagistIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackagistIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupPackagistIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PackagistSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackagistIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupPackagistIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupPhorgeIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhorgeIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupPhorgeIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhorgeSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhorgeIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupPhorgeIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupPipelinesEmailIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelinesEmailIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupPipelinesEmailIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelinesEmailSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelinesEmailIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupPipelinesEmailIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupPivotaltrackerIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PivotaltrackerIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupPivotaltrackerIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PivotaltrackerSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PivotaltrackerIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupPivotaltrackerIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupPumbleIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PumbleIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupPumbleIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PumbleSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PumbleIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupPumbleIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupPushoverIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushoverIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupPushoverIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushoverSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushoverIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupPushoverIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupRedmineIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedmineIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupRedmineIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedmineSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedmineIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupRedmineIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupSlackIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlackIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupSlackIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlackSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlackIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupSlackIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupSlackSlashCommandsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlackSlashCommandsIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupSlackSlashCommandsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlackSlashCommandsSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlackSlashCommandsIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupSlackSlashCommandsIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupSquashTmIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SquashTmIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupSquashTmIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SquashTmSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SquashTmIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupSquashTmIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupTeamcityIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamcityIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupTeamcityIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamcitySettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamcityIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupTeamcityIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupTelegramIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelegramIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupTelegramIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TelegramSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TelegramIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupTelegramIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupUnifyCircuitIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnifyCircuitIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupUnifyCircuitIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnifyCircuitSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnifyCircuitIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupUnifyCircuitIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupWebexTeamsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebexTeamsIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupWebexTeamsIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebexTeamsSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebexTeamsIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupWebexTeamsIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    getGroupYoutrackIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YoutrackIntegration"];
                };
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    setGroupYoutrackIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["YoutrackSettings"];
            };
        };
        responses: {
            /** @description The integration as it is now, without secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YoutrackIntegration"];
                };
            };
            400: components["responses"]["InvalidSettings"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupNotFound"];
            409: components["responses"]["ResourceLock"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
    disableGroupYoutrackIntegration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Disables the integration only if it was not changed after this time, an HTTP date. */
                "If-Unmodified-Since"?: components["parameters"]["IfUnmodifiedSince"];
            };
            path: {
                /** @description Number of the group, or its full path, such as `group/subgroup`; in the address its slash is `%2F`, which most clients write by themselves. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration is off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UnknownSlug"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["GroupForbidden"];
            404: components["responses"]["GroupIntegrationNotFound"];
            409: components["responses"]["ResourceLock"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerFault"];
        };
    };
}
