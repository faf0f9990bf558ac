; LLVM 22.1.0, sources c2b540b29a1c104030c3eac648e5fe0de97a041e5a03f0a9467bae2a547265ad
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_depth_to_space_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.23.i = getelementptr i8, ptr %.1, i64 32
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !0
  %.39.i = getelementptr i8, ptr %.1, i64 40
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !0
  %.55.i = getelementptr i8, ptr %.1, i64 48
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.87.i = getelementptr i8, ptr %.1, i64 64
  %.88.i = load i64, ptr %.87.i, align 8, !noalias !0
  %.103.i = getelementptr i8, ptr %.1, i64 72
  %.104.i = load i64, ptr %.103.i, align 8, !noalias !0
  %.119.i = getelementptr i8, ptr %.1, i64 80
  %.120.i = load i64, ptr %.119.i, align 8, !noalias !0
  %.126.i = mul nsw i64 %.104.i, %.56.i
  %.132.i = mul nsw i64 %.88.i, %.40.i
  %.134.i = mul nsw i64 %.132.i, %.126.i
  %.174.i = sub i64 %.4, %.3
  %.220.i14.not = icmp slt i64 %.174.i, 1
  br i1 %.220.i14.not, label %f32_depth_to_space_dense.body.exit, label %B430.if.i.lr.ph

B430.if.i.lr.ph:                                  ; preds = %.6
  %.71.i = getelementptr i8, ptr %.1, i64 56
  %.72.i = load i64, ptr %.71.i, align 8, !noalias !0
  %factor.op.mul = mul i64 %.72.i, %.120.i
  %.314.i = getelementptr i8, ptr %.1, i64 16
  %.315.i = load i64, ptr %.314.i, align 8, !noalias !0
  %.316.i = lshr i64 %.315.i, 48
  %.318.i = load ptr, ptr %.2, align 8, !noalias !0
  %.319.i = and i64 %.315.i, 281474976710655
  %.320.i = getelementptr i64, ptr %.318.i, i64 %.316.i
  %.327.i.reass = shl i64 %factor.op.mul, 2
  %.415.i11.not = icmp slt i64 %.120.i, 1
  %.508.i = shl i64 %.72.i, 2
  %.594.i8.not = icmp slt i64 %.72.i, 1
  br label %B430.if.i

B428.i.loopexit:                                  ; preds = %B796.i.loopexit, %B430.if.i
  %.220.i = icmp sgt i64 %.164.i.015, 1
  br i1 %.220.i, label %B430.if.i, label %f32_depth_to_space_dense.body.exit

B796.i.loopexit:                                  ; preds = %B1014.if.i, %B796.if.i
  %exitcond17.not = icmp eq i64 %.120.i, %.428.i
  br i1 %exitcond17.not, label %B428.i.loopexit, label %B796.if.i

B430.if.i:                                        ; preds = %B430.if.i.lr.ph, %B428.i.loopexit
  %.161.i.016 = phi i64 [ %.3, %B430.if.i.lr.ph ], [ %.233.i, %B428.i.loopexit ]
  %.164.i.015 = phi i64 [ %.174.i, %B430.if.i.lr.ph ], [ %.229.i, %B428.i.loopexit ]
  %.229.i = add nsw i64 %.164.i.015, -1
  %.233.i = add i64 %.161.i.016, 1
  %.259.i = udiv i64 %.161.i.016, %.134.i
  %.265.i = mul nsw i64 %.259.i, %.134.i
  %.266.i.recomposed = urem i64 %.161.i.016, %.134.i
  %.274.i = udiv i64 %.266.i.recomposed, %.126.i
  %.276.i = mul nsw i64 %.274.i, %.126.i
  %.277.i.recomposed = urem i64 %.266.i.recomposed, %.126.i
  %.279.i = udiv i64 %.274.i, %.88.i
  %.284.i = udiv i64 %.277.i.recomposed, %.104.i
  %.321.i = load ptr, ptr %.320.i, align 8, !noalias !0
  %.322.i = getelementptr i8, ptr %.321.i, i64 %.319.i
  %.330.i = mul i64 %.327.i.reass, %.161.i.016
  %.331.i = getelementptr i8, ptr %.322.i, i64 %.330.i
  br i1 %.415.i11.not, label %B428.i.loopexit, label %B796.if.i.lr.ph

B796.if.i.lr.ph:                                  ; preds = %B430.if.i
  %.290.i = mul nsw i64 %.279.i, %.88.i
  %0 = add i64 %.290.i, %.284.i
  %invariant.op = sub i64 %.274.i, %0
  %.269.i = udiv i64 %.259.i, %.24.i
  %.460.i = mul i64 %.269.i, %.88.i
  %reass.add5.reass = add i64 %.460.i, %invariant.op
  %reass.mul = mul i64 %reass.add5.reass, %.104.i
  %.462.i = add i64 %reass.mul, %.277.i.recomposed
  %.464.i = mul nsw i64 %.462.i, %.120.i
  %.466.i = sub i64 %.464.i, %.269.i
  %.496.i = load i64, ptr %.1, align 8, !noalias !0
  %.497.i = lshr i64 %.496.i, 48
  %.500.i = and i64 %.496.i, 281474976710655
  %.501.i = getelementptr i64, ptr %.318.i, i64 %.497.i
  br label %B796.if.i

B796.if.i:                                        ; preds = %B796.if.i.lr.ph, %B796.i.loopexit
  %.359.i.012 = phi i64 [ 0, %B796.if.i.lr.ph ], [ %.428.i, %B796.i.loopexit ]
  %.428.i = add nuw nsw i64 %.359.i.012, 1
  %reass.add6 = add i64 %.466.i, %.359.i.012
  %reass.mul7 = mul i64 %reass.add6, %.24.i
  %.474.i = add i64 %reass.mul7, %.259.i
  %.476.i = mul nsw i64 %.474.i, %.40.i
  %.478.i = add nsw i64 %.476.i, %.279.i
  %.480.i = mul nsw i64 %.478.i, %.56.i
  %.482.i = add nsw i64 %.480.i, %.284.i
  %.502.i = load ptr, ptr %.501.i, align 8, !noalias !0
  %.503.i = getelementptr i8, ptr %.502.i, i64 %.500.i
  %.509.i = mul i64 %.508.i, %.482.i
  %.510.i = getelementptr i8, ptr %.503.i, i64 %.509.i
  br i1 %.594.i8.not, label %B796.i.loopexit, label %B1014.if.i

B1014.if.i:                                       ; preds = %B796.if.i, %B1014.if.i
  %.538.i.09 = phi i64 [ %.607.i, %B1014.if.i ], [ 0, %B796.if.i ]
  %.607.i = add nuw nsw i64 %.538.i.09, 1
  %.633.i = mul nuw nsw i64 %.538.i.09, %.120.i
  %.635.i = add nuw nsw i64 %.633.i, %.359.i.012
  %.636.i = shl nsw i64 %.635.i, 2
  %.637.i = shl nsw i64 %.538.i.09, 2
  %.639.i = getelementptr i8, ptr %.510.i, i64 %.637.i
  %.640.i = load float, ptr %.639.i, align 4, !noalias !0
  %.642.i = getelementptr i8, ptr %.331.i, i64 %.636.i
  store float %.640.i, ptr %.642.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.72.i, %.607.i
  br i1 %exitcond.not, label %B796.i.loopexit, label %B1014.if.i

f32_depth_to_space_dense.body.exit:               ; preds = %B428.i.loopexit, %.6
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_depth_to_space_dense.body: %retptr"}
!2 = distinct !{!2, !"f32_depth_to_space_dense.body"}
