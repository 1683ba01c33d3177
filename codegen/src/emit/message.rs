//! How the runtime's methods for messages reach the properties that they change.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::tagged;
use crate::model::{Field, Handwritten, Presence, Struct, Type, TypeId, TypeKind};
use crate::name::{FieldName, Import};

/// A struct that the content is, or may be.
struct Shape<'a> {
    /// What binds it as `content`, if it is one of several.
    pattern: Option<TokenStream>,
    object: &'a Struct,
    fields: &'a [FieldName],
}

impl<'a> Shape<'a> {
    fn find(&self, wanted: impl Fn(&Field) -> bool) -> Option<(&'a Field, &'a FieldName)> {
        self.object.fields.iter().zip(self.fields).find(|(field, _)| wanted(field))
    }

    fn optional(&self, ty: &Type) -> Option<&'a FieldName> {
        let found = self.find(|field| field.ty == *ty && field.presence == Presence::Optional);
        found.map(|(_, name)| name)
    }

    fn text(&self, wire: &str) -> Option<(Presence, &'a FieldName)> {
        let found = self.find(|field| field.wire == wire && field.ty == Type::String);
        found.map(|(field, name)| (field.presence, name))
    }
}

/// The traits of a content that may relate to other events and mention users; nothing for any other content.
pub fn message(scope: &Scope<'_>, content: TypeId) -> TokenStream {
    let name = scope.names.ty(content);
    let shapes = shapes(scope, content);
    let optional = |ty: Type| {
        let everywhere = shapes.iter().all(|shape| shape.optional(&ty).is_some());
        everywhere.then(|| {
            matched(&shapes, |shape, content| {
                let name = shape.optional(&ty)?;
                Some(quote! { &mut #content.#name })
            })
        })
    };
    let relates_to = optional(Type::Runtime(Handwritten::RelatesTo));
    let mentions = optional(Type::Runtime(Handwritten::Mentions));
    let (Some(relates_to), Some(mentions)) = (relates_to, mentions) else { return TokenStream::new() };
    scope.import(&[Import::MessageContent, Import::RelatesTo, Import::Mentions]);
    let whole = Type::Boxed(Box::new(Type::Named(content)));
    let editable = optional(whole).map(|new| editable(scope, content, &new, &shapes));
    quote! {
        impl MessageContent for #name {
            fn relates_to_mut(&mut self) -> &mut Option<RelatesTo> {
                #relates_to
            }
            fn mentions_mut(&mut self) -> &mut Option<Mentions> {
                #mentions
            }
        }
        #editable
    }
}

/// What `read` says of the shape that a content has, `None` for the others.
fn matched(
    shapes: &[Shape<'_>],
    read: impl Fn(&Shape<'_>, TokenStream) -> Option<TokenStream>,
) -> TokenStream {
    let mut others = None;
    let arms: Vec<_> = shapes
        .iter()
        .filter_map(|shape| match (&shape.pattern, read(shape, quote! { content })) {
            (Some(pattern), Some(read)) => Some(quote! { #pattern => #read, }),
            (None, _) => read(shape, quote! { self }),
            (_, None) => {
                others = Some(quote! { _ => None, });
                None
            }
        })
        .collect();
    match shapes {
        [Shape { pattern: None, .. }] => quote! { #(#arms)* },
        _ => quote! { match self { #(#arms)* #others } },
    }
}

fn editable(scope: &Scope<'_>, content: TypeId, new: &TokenStream, shapes: &[Shape<'_>]) -> TokenStream {
    scope.import(&[Import::EditableContent]);
    let name = scope.names.ty(content);
    let body = matched(shapes, |shape, content| match shape.text("body")? {
        (Presence::Required, name) => Some(quote! { Some(&mut #content.#name) }),
        (_, name) => Some(quote! { #content.#name.as_mut() }),
    });
    let formatted =
        matched(shapes, |shape, content| match (shape.text("format")?, shape.text("formatted_body")?) {
            ((Presence::Optional, format), (Presence::Optional, body)) => {
                Some(quote! { Some((&mut #content.#format, &mut #content.#body)) })
            }
            _ => None,
        });
    quote! {
        impl EditableContent for #name {
            fn new_content_mut(&mut self) -> &mut Option<Box<Self>> {
                #new
            }
            fn body_mut(&mut self) -> Option<&mut String> {
                #body
            }
            fn formatted_mut(&mut self) -> Option<(&mut Option<String>, &mut Option<String>)> {
                #formatted
            }
        }
    }
}

fn shapes<'a>(scope: &Scope<'a>, content: TypeId) -> Vec<Shape<'a>> {
    match &scope.model.types[content].kind {
        TypeKind::Struct(object) => {
            vec![Shape { pattern: None, object, fields: scope.names.fields_of(content) }]
        }
        TypeKind::Tagged(tagged) => tagged::variants(scope, content, tagged)
            .into_iter()
            .map(|tagged::Variant { name, object, fields, .. }| Shape {
                pattern: Some(quote! { Self::#name(content) }),
                object,
                fields,
            })
            .collect(),
        TypeKind::Enum(_) | TypeKind::Union(_) => Vec::new(),
    }
}
